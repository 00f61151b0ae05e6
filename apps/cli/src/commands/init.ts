import { lstat, mkdir, stat } from "node:fs/promises";
import { join } from "node:path";
import { stageReport } from "@rapport/report";
import type { StagedReport } from "@rapport/report";
import { configIn } from "../config/config-file.js";
import { readConfig } from "../config/config.js";
import { exitCodes } from "../exit-codes.js";
import { UsageError } from "../outcome.js";
import { interruptible } from "../interruptible.js";
import { trialLine } from "../outcome.js";
import type { Outcome } from "../outcome.js";
import { configuredPlugins } from "../plugins/configured-plugins.js";
import { quoted } from "../quoted.js";
import { configName, starterFiles, starterNames, workbookName } from "../starter/starter-files.js";

export interface InitArguments {
  readonly dir: string;
  /** A configuration whose plug-ins the workbook offers. */
  readonly config?: string;
  readonly force: boolean;
  /** Nothing is written, and what would be is said. */
  readonly dryRun?: boolean;
}

const isThere = (path: string): Promise<boolean> =>
  lstat(path).then(
    () => true,
    () => false,
  );

/** Before the work and not after it. What `force` replaces is what `init` itself writes, and nothing else. */
async function assertFree(dir: string, force: boolean): Promise<void> {
  const folder = await stat(dir).catch(() => undefined);
  if (folder && !folder.isDirectory()) throw new UsageError(`${dir} is not a folder. Give the name of one.`);
  const found = await configIn(dir);
  if (found !== undefined && found !== join(dir, configName)) {
    throw new UsageError(
      `${found} is a configuration already, and a folder has one. Give another folder, or move it away.`,
    );
  }
  if (force) return;
  const taken: string[] = [];
  for (const name of starterNames) if (await isThere(join(dir, name))) taken.push(join(dir, name));
  if (taken.length === 0) return;
  throw new UsageError(
    `${taken.join(" and ")} ${taken.length === 1 ? "is" : "are"} there already, and nothing was written. ` +
      "Give another folder, or --force to replace what is in there with an empty workbook and configuration.",
  );
}

/** Every file is written beside its place before the first one is put there. */
async function writeAll(
  files: readonly { readonly path: string; readonly content: string | Uint8Array }[],
  force: boolean,
) {
  const staged: StagedReport[] = [];
  try {
    for (const { path, content } of files) staged.push(await stageReport(path, content, { force }));
    for (const { publish } of staged) await publish();
  } finally {
    for (const { discard } of staged) await discard();
  }
}

/** `rapport init`: a workbook to fill in and a commented configuration. */
export async function init({ dir, config, force, dryRun = false }: InitArguments): Promise<Outcome> {
  await assertFree(dir, force);
  const plugins = await configuredPlugins(await readConfig(dir, config));
  const files = starterFiles(plugins.map(({ type }) => type)).map(({ name, content }) => ({
    path: join(dir, name),
    content,
  }));
  const paths = files.map(({ path }) => path);
  const text = paths.map((path) => `${path}\n`).join("");
  if (dryRun) {
    return { exitCode: exitCodes.done, text, data: { dryRun, files: paths }, messages: [trialLine] };
  }
  await mkdir(dir, { recursive: true }).catch((cause: unknown) => {
    throw new UsageError(`${dir} cannot be made. Name a folder in one that is there and that you may write to.`, {
      cause,
    });
  });
  // Ctrl-C waits until both are there.
  await interruptible(() => writeAll(files, force));
  const workbook = quoted(join(dir, workbookName));
  return {
    exitCode: exitCodes.done,
    text,
    data: { files: paths },
    messages: [
      "A workbook to fill in, and a configuration. Next:",
      `  Open ${workbookName} and read its first sheet. Fill in clients, episodes and stages, and what else you keep.`,
      "  Save it, close it, and run:",
      `  rapport check ${workbook}`,
      `  rapport report ${workbook}`,
    ],
  };
}
