import { stat } from "node:fs/promises";
import { dirname, resolve } from "node:path";
import { UsageError } from "../outcome.js";
import { configIn } from "./config-file.js";
import type { Config } from "./config-schema.js";

/** A configuration and where it stands. */
export interface FoundConfig {
  readonly config: Config;
  /** As it was named or found; undefined where there is none. */
  readonly path: string | undefined;
  /** Absolute: the folder from which its plug-ins are looked for. */
  readonly folder: string;
}

async function assertFile(path: string): Promise<void> {
  const found = await stat(path).catch(() => undefined);
  if (!found) throw new UsageError(`${path}: the configuration does not exist.`);
  if (!found.isFile()) throw new UsageError(`${path}: is not a file. Name the configuration itself.`);
}

/** The folder of a dataset: the dataset itself, or the one in which it stands where it is one file, such as a workbook. */
async function folderOf(dataset: string): Promise<string> {
  const found = await stat(dataset).catch(() => undefined);
  return found?.isFile() ? dirname(dataset) : dataset;
}

/**
 * Reads the configuration given, or the one in a dataset's folder; an empty one where there is none. A configuration in
 * JavaScript or TypeScript is run.
 *
 * @throws UsageError with every problem at once, each with its path.
 */
export async function readConfig(dataset: string, given?: string): Promise<FoundConfig> {
  const folder = await folderOf(dataset);
  const path = given ?? (await configIn(folder));
  if (path === undefined) return { config: {}, path, folder: resolve(folder) };
  await assertFile(path);
  // Most practices have no configuration, and what reads one takes time to load.
  const [{ configSchema, problemsOf }, { readValue }] = await Promise.all([
    import("./config-schema.js"),
    import("./read-value.js"),
  ]);
  const parsed = configSchema.safeParse(await readValue(path));
  if (!parsed.success) throw new UsageError(`${path}: is not a configuration of rapport.\n${problemsOf(parsed.error)}`);
  return { config: parsed.data, path, folder: dirname(resolve(path)) };
}
