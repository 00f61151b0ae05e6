import { mkdir, mkdtemp, readdir, rename, rm, writeFile } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { UsageError } from "../outcome.js";

/** A file of a new folder; its path has forward slashes. */
export interface NewFile {
  readonly path: string;
  readonly text: string;
}

/** The names in a folder; undefined where there is none. */
async function namesIn(folder: string): Promise<readonly string[] | undefined> {
  try {
    return await readdir(folder);
  } catch (error) {
    const code = typeof error === "object" && error !== null && "code" in error ? error.code : undefined;
    if (code === "ENOENT") return undefined;
    if (code === "ENOTDIR") throw new UsageError(`${folder} is not a folder. Give another one with --to.`);
    throw error;
  }
}

async function writeFiles(folder: string, files: readonly NewFile[]): Promise<void> {
  for (const { path, text } of files) {
    const place = join(folder, path);
    await mkdir(dirname(place), { recursive: true });
    await writeFile(place, text);
  }
}

/** Whether a folder is new or empty. Throws a UsageError where it holds something, unless `force`, or is a file. */
export async function assertFree(folder: string, force: boolean): Promise<boolean> {
  const names = await namesIn(folder);
  if (names === undefined || names.length === 0) return true;
  if (force) return false;
  throw new UsageError(`${folder} holds files already. Give another folder with --to, or --force to write among them.`);
}

/**
 * Writes files into a new or empty folder: beside it first and then all at once, so that nothing half-written is left. With
 * `force` also among other files, of which those of the same names are replaced and all others stay.
 *
 * @throws UsageError where the folder holds something, unless `force`, or is a file.
 */
export async function writeFolder(folder: string, files: readonly NewFile[], force: boolean): Promise<void> {
  const isNew = await assertFree(folder, force);
  await mkdir(dirname(folder), { recursive: true });
  // Beside the target, so that a rename moves it; a folder within, since a temporary one has narrower permissions.
  const temporary = await mkdtemp(join(dirname(folder), `.${basename(folder)}-`));
  try {
    const made = join(temporary, "made");
    await writeFiles(made, files);
    if (isNew) {
      // Not every system renames a folder over an empty one.
      await rm(folder, { recursive: true, force: true });
      await rename(made, folder);
    } else {
      for (const { path } of files) {
        await mkdir(dirname(join(folder, path)), { recursive: true });
        await rename(join(made, path), join(folder, path));
      }
    }
  } finally {
    await rm(temporary, { recursive: true, force: true });
  }
}
