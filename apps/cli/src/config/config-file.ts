import { readdir } from "node:fs/promises";
import { join } from "node:path";
import { UsageError } from "../outcome.js";

/** The endings that a configuration can have. */
export const configEndings = ["ts", "mts", "js", "mjs", "json", "yaml", "yml"] as const;
export type ConfigEnding = (typeof configEndings)[number];

/** The ending of a configuration's name, in lower case; undefined where a configuration has no such ending. */
export function configEnding(path: string): ConfigEnding | undefined {
  return configEndings.find((ending) => path.toLowerCase().endsWith(`.${ending}`));
}

async function namesIn(folder: string): Promise<readonly string[]> {
  return readdir(folder).catch(() => []);
}

/** The configuration in a folder; undefined where there is none, or no such folder. */
export async function configIn(folder: string): Promise<string | undefined> {
  const names = await namesIn(folder);
  const [first, ...more] = configEndings
    .map((ending) => `rapport.config.${ending}`)
    .filter((name) => names.includes(name));
  if (first === undefined) return undefined;
  if (more.length === 0) return join(folder, first);
  throw new UsageError(`${folder}: holds ${[first, ...more].join(" and ")}. Keep one of them.`);
}
