import { dirname, join } from "node:path";
import type { Engine } from "../../engine/engine.js";
import { quoteText } from "../../engine/quote.js";
import { removeOnExit } from "../../remove-on-exit.js";
import type { BuiltTable } from "../build/build-table.js";
import type { Disk } from "./disk.js";
import { markerName } from "./marker-name.js";
import { markerText } from "./marker.js";
import type { Work } from "./work-names.js";

export type FolderFormat = "csv" | "parquet";

export interface FolderContent {
  readonly tables: readonly BuiltTable[];
  readonly format: FolderFormat;
  /** Files of the folder that is replaced, which stay. */
  readonly kept: readonly string[];
  readonly keyMark: string | undefined;
}

async function fillFolder(engine: Engine, disk: Disk, { made, target }: Work, content: FolderContent): Promise<void> {
  const { tables, format, kept, keyMark } = content;
  const files: Record<string, string> = {};
  await disk.makeFolder(made);
  for (const { name, relation } of tables) {
    const file = `${name}.${format}`;
    const path = join(made, file);
    const options =
      format === "csv" ? "format csv, header true, delimiter ',', quote '\"', escape '\"'" : "format parquet";
    // Made here first, so that it is its owner's alone from the beginning.
    await disk.write(path, "");
    await engine.run(`copy (select * from ${relation}) to ${quoteText(path)} (${options}, use_tmp_file false)`);
    await disk.sync(path);
    files[file] = await disk.digest(path);
  }
  for (const name of kept) {
    await disk.copy(join(target, name), join(made, name));
    await disk.sync(join(made, name));
  }
  const key = keyMark === undefined ? {} : { key: keyMark };
  await disk.write(join(made, markerName), markerText({ format: "rapport-dataset", version: 1, ...key, files }));
  await disk.sync(join(made, markerName));
  await disk.sync(made);
}

/** Gives the new folder the dataset's name; what stood there goes aside first, and back where that fails. */
async function swap(disk: Disk, { target, made, aside }: Work): Promise<void> {
  const replaces = (await disk.standing(target)) !== "nothing";
  if (replaces) await disk.rename(target, aside);
  try {
    await disk.rename(made, target);
  } catch (cause) {
    // Where it cannot go back, both stay as they are, and `recoverDataset` finds them.
    if (replaces) await disk.rename(aside, target);
    throw cause;
  }
}

/** What follows once the new dataset has its name, and cannot undo that: the next import does what is left of it. */
async function tidy(disk: Disk, { target, aside }: Work): Promise<void> {
  await disk.sync(dirname(target)).catch(() => undefined);
  const keep = removeOnExit(aside);
  await disk.remove(aside).catch(() => undefined);
  keep();
}

/**
 * Writes the tables into a folder: whole beside the target first, made to last, and then by renaming. Killed at any moment it
 * leaves the dataset from before or the new one; where it was killed between two renames, `recoverDataset` finds it.
 */
export async function writeFolder(engine: Engine, disk: Disk, work: Work, content: FolderContent): Promise<void> {
  const keep = removeOnExit(work.made);
  try {
    await fillFolder(engine, disk, work, content);
    // From here on it may be all that there is of the dataset: an exit between two renames is as a kill.
    keep();
    await swap(disk, work);
  } catch (cause) {
    keep();
    const isAside = (await disk.standing(work.aside)) !== "nothing";
    if (!isAside) await disk.remove(work.made).catch(() => undefined);
    throw cause;
  }
  await tidy(disk, work);
}
