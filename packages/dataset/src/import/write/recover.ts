import { dirname, join, resolve } from "node:path";
import { realDisk } from "./disk.js";
import type { Disk } from "./disk.js";
import { markerName } from "./marker-name.js";
import { leftoversAmong } from "./work-names.js";
import type { Leftover } from "./work-names.js";

/** What imports into a target left beside it. */
export async function leftovers(disk: Disk, to: string): Promise<readonly Leftover[]> {
  const folder = dirname(resolve(to));
  if ((await disk.standing(folder)) !== "folder") return [];
  return leftoversAmong(await disk.list(folder), to);
}

/**
 * Finishes what an import had begun when it was killed while it replaced a dataset: between two renames there is nothing under
 * the dataset's name, the new one stands whole beside it, and the one from before does too. The new one takes the name.
 * Anything else is left as it is: a dataset that somebody removed does not come back. Returns whether it did something.
 */
export async function recoverDataset(to: string, disk: Disk = realDisk): Promise<boolean> {
  const target = resolve(to);
  if ((await disk.standing(target)) !== "nothing") return false;
  const left = (await leftovers(disk, target)).filter(({ process }) => !disk.isRunning(process));
  for (const { id } of left.filter(({ kind }) => kind === "aside")) {
    const made = left.find((other) => other.kind === "made" && other.id === id);
    if (!made || (await disk.standing(join(made.path, markerName))) !== "file") continue;
    await disk.rename(made.path, target);
    await disk.sync(dirname(target));
    return true;
  }
  return false;
}

/** Removes what killed imports left beside a target; what one that is running needs stays. */
export async function removeLeftovers(to: string, disk: Disk): Promise<void> {
  for (const { path, process } of await leftovers(disk, to)) if (!disk.isRunning(process)) await disk.remove(path);
}
