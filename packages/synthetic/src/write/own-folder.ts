import { mkdir, mkdtemp, readdir, rename, rm } from "node:fs/promises";
import { basename, dirname, join, resolve } from "node:path";
import { drawnTables } from "./drawn-tables.js";
import { PracticeFolderError } from "./practice-folder-error.js";

/** The file by which a folder is known to hold an invented practice, and not a real one. */
export const truthFile = "truth.json";

const ownFiles: ReadonlySet<string> = new Set([truthFile, ...drawnTables.map((table) => `${table.name}.csv`)]);

const hasCode = (error: unknown, code: string): boolean =>
  typeof error === "object" && error !== null && "code" in error && error.code === code;

/** What lies in a folder. Undefined where there is no such folder. */
async function filesIn(directory: string): Promise<readonly string[] | undefined> {
  try {
    return await readdir(directory);
  } catch (error) {
    if (hasCode(error, "ENOENT")) return undefined;
    if (hasCode(error, "ENOTDIR")) throw new PracticeFolderError("not-a-folder", { cause: error });
    throw error;
  }
}

/** An invented practice and nothing else, or nothing at all. Tables without `truth.json` may be a real practice's. */
const isReplaceable = (files: readonly string[]): boolean =>
  files.length === 0 || (files.includes(truthFile) && files.every((file) => ownFiles.has(file)));

async function putInPlace(made: string, directory: string, before: readonly string[] | undefined): Promise<void> {
  if (before === undefined) {
    await rename(made, directory);
  } else if (isReplaceable(before)) {
    const aside = `${made}-before`;
    await rename(directory, aside);
    try {
      await rename(made, directory);
    } catch (error) {
      await rename(aside, directory);
      throw error;
    }
  } else {
    for (const file of await readdir(made)) await rename(join(made, file), join(directory, file));
  }
}

/** What lies in a folder, where it may be written; throws as `writeFolder` does. */
async function writable(directory: string, force: boolean): Promise<readonly string[] | undefined> {
  const before = await filesIn(directory);
  if (before !== undefined && !force && !isReplaceable(before)) throw new PracticeFolderError("not-empty");
  return before;
}

/**
 * Asks whether `writePractice` would write into this folder, without writing; resolves with its absolute path.
 *
 * Throws a `PracticeFolderError` as `writePractice` does.
 */
export async function checkPracticeFolder(directory: string, force = false): Promise<string> {
  const target = resolve(directory);
  await writable(target, force);
  return target;
}

/**
 * Lets `write` fill a new folder beside `directory`, then puts it in place, so that nothing half-written is left.
 *
 * Throws a `PracticeFolderError` where `directory` holds anything but an earlier invented practice, unless `force`: then files of
 * the same names are replaced and all others stay.
 */
export async function writeFolder<Result>(
  directory: string,
  force: boolean,
  write: (directory: string) => Promise<Result>,
): Promise<Result> {
  const before = await writable(directory, force);
  await mkdir(dirname(directory), { recursive: true });
  // Beside the target, so that a rename moves it; a folder within, since a temporary one has narrower permissions.
  const temporary = await mkdtemp(join(dirname(directory), `.${basename(directory)}-`));
  try {
    const made = join(temporary, "practice");
    await mkdir(made);
    const result = await write(made);
    await putInPlace(made, directory, before);
    return result;
  } finally {
    await rm(temporary, { recursive: true, force: true });
  }
}
