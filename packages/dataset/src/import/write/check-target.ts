import { dirname, join } from "node:path";
import { ImportError } from "../import-error.js";
import type { Disk } from "./disk.js";
import { markerName, readMarker } from "./marker.js";
import { leftovers } from "./recover.js";

export interface TargetOptions {
  readonly force: boolean;
  /** Of the key that this import uses; undefined where it makes no pseudonyms. */
  readonly keyMark: string | undefined;
}

const configuration = /^rapport\.config\.(?:json|ya?ml|[mc]?[jt]s)$/u;

/** Refuses to start where another import into the same target is at work. */
export async function assertAlone(disk: Disk, target: string): Promise<void> {
  const other = (await leftovers(disk, target)).find((left) => disk.isRunning(left.process));
  if (!other) return;
  throw new ImportError(
    "running",
    `${target}: another import into it is running (process ${other.process}). If none is, remove ${other.path}.`,
  );
}

async function assertUnchanged(disk: Disk, target: string, files: Readonly<Record<string, string>>): Promise<void> {
  for (const [name, digest] of Object.entries(files)) {
    const path = join(target, name);
    if ((await disk.standing(path)) !== "file" || (await disk.digest(path)) === digest) continue;
    const message = `${path}: was changed after it was imported, and would be lost. Move it elsewhere, or import into another folder.`;
    throw new ImportError("changed", message);
  }
}

/**
 * The files in a folder that stay when it is replaced: its configuration. A folder is replaced only if it is empty, or holds
 * what an earlier import made and nothing else.
 *
 * Throws an `ImportError`: `not-ours`, `symbolic-link`, `exists` without `force`, `changed`, `other-key`.
 */
export async function keptOfFolder(disk: Disk, target: string, options: TargetOptions): Promise<readonly string[]> {
  const standing = await disk.standing(target);
  if (standing === "nothing") return [];
  if (standing === "link") {
    throw new ImportError("symbolic-link", `${target}: is a symbolic link. Give the name of the folder itself.`);
  }
  if (standing !== "folder")
    throw new ImportError("not-ours", `${target}: is not a folder. Give another one with --to.`);
  const names = await disk.list(target);
  if (names.length === 0) return [];
  const isOurs = names.includes(markerName) && (await disk.standing(join(target, markerName))) === "file";
  const marker = isOurs ? readMarker(await disk.read(join(target, markerName))) : undefined;
  const kept = names.filter((name) => configuration.test(name));
  const known = [markerName, ...Object.keys(marker?.files ?? {}), ...kept];
  const strange = names.filter((name) => !known.includes(name));
  if (!marker || strange.length > 0) {
    const why = marker ? `holds ${strange.length} other files or folders` : "holds files that no import made";
    throw new ImportError("not-ours", `${target}: ${why}, so it is not replaced. Give another folder with --to.`);
  }
  for (const name of names) {
    if ((await disk.standing(join(target, name))) === "file") continue;
    throw new ImportError("symbolic-link", `${join(target, name)}: is not a file, so the folder is not replaced.`);
  }
  await assertUnchanged(disk, target, marker.files);
  assertReplaced(target, marker.key, options);
  return kept;
}

/** Throws an `ImportError` unless a dataset of an earlier import may be replaced. */
export function assertReplaced(target: string, keyMark: string | undefined, options: TargetOptions): void {
  if (!options.force) {
    throw new ImportError("exists", `${target}: holds an earlier import. Say --force to replace it.`);
  }
  if (keyMark !== undefined && options.keyMark !== undefined && keyMark !== options.keyMark) {
    const message =
      `${target}: its pseudonyms were made with another key, so nobody would be found again. Name that key with --key, ` +
      "or import into another folder.";
    throw new ImportError("other-key", message);
  }
}

/** The folder in which the target is to stand. */
export async function assertParent(disk: Disk, target: string): Promise<void> {
  if ((await disk.standing(dirname(target))) === "nothing") {
    throw new ImportError("no-folder", `${dirname(target)}: the folder does not exist. Make it first.`);
  }
}
