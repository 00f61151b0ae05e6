import { mkdtemp } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { removeNow, removeOnExit } from "../remove-on-exit.js";
import { folderPrefix, removeAbandonedFolders } from "./abandoned-folders.js";

/** A folder for temporary files that only this user can look into. */
export interface PrivateFolder {
  readonly path: string;
  readonly remove: () => void;
}

/**
 * Makes a folder in the system's place for temporary files, of mode 700. It is removed when `remove` is called, and else
 * when the process exits; folders of processes that were killed before they could are removed first.
 */
export async function makePrivateFolder(): Promise<PrivateFolder> {
  await removeAbandonedFolders(tmpdir());
  // The mode is that of mkdtemp(3), whatever the umask.
  const path = await mkdtemp(join(tmpdir(), folderPrefix(process.pid)));
  const keep = removeOnExit(path);
  return {
    path,
    remove() {
      removeNow(path);
      keep();
    },
  };
}
