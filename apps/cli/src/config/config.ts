import { stat } from "node:fs/promises";
import { dirname, resolve } from "node:path";
import { UsageError } from "../outcome.js";
import { configIn } from "./config-file.js";
import type { Config } from "./config-schema.js";
import { saidByVariables } from "./environment.js";
import type { Environment } from "./environment.js";
import type { Said } from "./sourced.js";

/** A configuration and where it stands. */
export interface FoundConfig {
  readonly config: Config;
  /** As it was named or found; undefined where there is none. */
  readonly path: string | undefined;
  /** Absolute: the folder from which its plug-ins are looked for. */
  readonly folder: string;
}

/** The parts of which a configuration is made. */
export interface ConfigLayers extends FoundConfig {
  /** What the file says; `config` is this under what variables say. */
  readonly file: Config;
  /** What variables say. */
  readonly environment: Said;
}

async function assertFile(path: string, isByVariable: boolean): Promise<void> {
  const found = await stat(path).catch(() => undefined);
  const said = isByVariable ? "RAPPORT_CONFIG: " : "";
  if (!found) throw new UsageError(`${said}${path}: the configuration does not exist.`);
  if (!found.isFile()) throw new UsageError(`${said}${path}: is not a file. Name the configuration itself.`);
}

/** The folder of a dataset: the dataset itself, or the one in which it stands where it is one file, such as a workbook. */
async function folderOf(dataset: string): Promise<string> {
  const found = await stat(dataset).catch(() => undefined);
  return found?.isFile() ? dirname(dataset) : dataset;
}

/** What variables say. A path in one is read from here, not from the configuration. */
function saidHere(environment: Environment): Said {
  const said = saidByVariables(environment);
  return typeof said.ledger === "string" ? { ...said, ledger: resolve(said.ledger) } : said;
}

/** A configuration with the parts of which it is made; see `readConfig`. */
export async function readLayers(
  dataset: string,
  given: string | undefined,
  environment: Environment,
): Promise<ConfigLayers> {
  const said = saidHere(environment);
  const { config: named, quiet: _, ...over } = said;
  const folder = await folderOf(dataset);
  const path = given ?? (typeof named === "string" ? named : await configIn(folder));
  const here = path === undefined ? resolve(folder) : dirname(resolve(path));
  if (path === undefined && Object.keys(over).length === 0) {
    return { config: {}, path, folder: here, file: {}, environment: said };
  }
  if (path !== undefined) await assertFile(path, given === undefined && path === named);
  // Most practices have no configuration, and what reads one takes time to load.
  const [{ checkedConfig, overEnvironment }, { readValue }] = await Promise.all([
    import("./checked.js"),
    import("./read-value.js"),
  ]);
  const file = path === undefined ? {} : checkedConfig(path, await readValue(path));
  return { config: overEnvironment(file, over), path, folder: here, file, environment: said };
}

/**
 * Reads the configuration given, or the one that the environment names, or the one in a dataset's folder; an empty one where
 * there is none. What `RAPPORT_…` variables say takes the place of what it says itself. A configuration in JavaScript or
 * TypeScript is run; no other file and no address is read for it.
 *
 * @throws UsageError with every problem at once, each with its path.
 */
export async function readConfig(
  dataset: string,
  given?: string,
  environment: Environment = process.env,
): Promise<FoundConfig> {
  const { config, path, folder } = await readLayers(dataset, given, environment);
  return { config, path, folder };
}
