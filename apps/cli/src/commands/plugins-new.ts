import { join, resolve } from "node:path";
import { builtInInterventions } from "@rapport/interventions";
import { exitCodes } from "../exit-codes.js";
import { interruptible } from "../interruptible.js";
import { trialLine, UsageError } from "../outcome.js";
import type { Outcome } from "../outcome.js";
import type { License } from "../scaffold/terms.js";
import { quoted } from "../quoted.js";
import { pluginFiles } from "../scaffold/plugin-files.js";
import { pluginName } from "../scaffold/plugin-name.js";
import { assertFree, writeFolder } from "../scaffold/write-folder.js";

export interface PluginsNewArguments {
  readonly name: string;
  readonly to?: string;
  readonly license: License;
  readonly force: boolean;
  /** Nothing is written, and what would be is said. */
  readonly dryRun?: boolean;
}

/** `rapport plugins new`: the package of a plug-in that works as it is. */
export async function newPlugin({ name: given, to, license, force, dryRun }: PluginsNewArguments): Promise<Outcome> {
  const name = pluginName(given);
  if (builtInInterventions.some(({ code }) => code === name.code)) {
    throw new UsageError(`"${name.code}" is the code of a built-in type. Give the plug-in another name.`);
  }
  const folder = to ?? name.folder;
  const files = await pluginFiles(name, license);
  const written = { folder, package: name.packageName, code: name.code, files: files.map(({ path }) => path) };
  if (dryRun) {
    await assertFree(resolve(folder), force);
    const text = written.files.map((path) => `${join(folder, path)}\n`).join("");
    return { exitCode: exitCodes.done, text, data: { dryRun, ...written }, messages: [trialLine] };
  }
  // Ctrl-C waits until all of them are there.
  await interruptible(() => writeFolder(resolve(folder), files, force));
  return {
    exitCode: exitCodes.done,
    text: `${folder}\n`,
    data: written,
    messages: [
      `The package ${name.packageName}, with an example to change. Next:`,
      `  cd ${quoted(folder)}`,
      "  npm install",
      "  npm test",
      "  rapport plugins check .",
    ],
  };
}
