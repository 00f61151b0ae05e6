import { stat } from "node:fs/promises";
import { resolve } from "node:path";
import { exitCodes } from "../exit-codes.js";
import { UsageError } from "../outcome.js";
import type { Outcome } from "../outcome.js";
import { loadExported } from "../plugins/load-exported.js";
import { packageFaults } from "../plugins/package-faults.js";
import type { PluginFault } from "../plugins/package-faults.js";
import { readManifest } from "../plugins/package-manifest.js";
import type { FoundPackage } from "../plugins/package-manifest.js";
import { resolvePath } from "../plugins/resolve-plugin.js";
import { typeFaults } from "../plugins/type-faults.js";

/** The package in a folder; undefined for a file. */
async function packageAt(path: string): Promise<FoundPackage | undefined> {
  const directory = resolve(path);
  const found = await stat(directory).catch(() => undefined);
  if (!found) throw new UsageError(`${path}: does not exist. Name the folder of a built package, or a module.`);
  if (!found.isDirectory()) return undefined;
  const manifest = await readManifest(directory);
  if (manifest) return { directory, manifest };
  throw new UsageError(
    `${path}: has no package.json that can be read. Name the folder of a built package, or a module.`,
  );
}

interface Loaded {
  /** The codes of the types that have no fault. */
  readonly types: readonly string[];
  readonly faults: readonly PluginFault[];
  /** The module that was loaded; undefined where there is none. */
  readonly url?: string;
}

async function loadedAt(path: string): Promise<Loaded> {
  const failed = (message: string): PluginFault => ({
    code: "not-loaded",
    path: "",
    message: `The plug-in ${message}`,
  });
  const resolved = await resolvePath(path, process.cwd());
  if (resolved.fault !== undefined) return { types: [], faults: [failed(resolved.fault)] };
  const { url } = resolved.value;
  const exported = await loadExported(url);
  if (exported.fault !== undefined) return { types: [], faults: [failed(exported.fault)], url };
  const asked = exported.value.map((each) => ({ ...each, faults: typeFaults(each) }));
  // A type with faults may not even have a code.
  const sound = asked.filter(({ faults }) => faults.length === 0);
  const types = sound.flatMap(({ value }) => ("code" in value ? [String(value.code)] : []));
  return { types, faults: asked.flatMap(({ faults }) => faults), url };
}

function lineOf({ code, path, message }: PluginFault): string {
  return `${path === "" ? "" : `${path}: `}${message} (${code})`;
}

/** `rapport plugins check`: what is wrong with a plug-in, as the kit and those who install it will find it. */
export async function checkPluginAt(path: string): Promise<Outcome> {
  const found = await packageAt(path);
  const { types, faults: own, url } = await loadedAt(path);
  const faults = [...own, ...(found ? await packageFaults(found, url) : [])];
  const lines = faults.map(lineOf);
  const count = `${faults.length} ${faults.length === 1 ? "fault" : "faults"}.`;
  return {
    exitCode: faults.length > 0 ? exitCodes.findings : exitCodes.done,
    text: lines.map((line) => `${line}\n`).join(""),
    data: { path, types, faults },
    messages: [faults.length > 0 ? count : `${path} keeps the contract: ${types.join(", ")}.`],
  };
}
