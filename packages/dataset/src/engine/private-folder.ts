import { rmSync } from "node:fs";
import { mkdtemp } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { folderPrefix, removeAbandonedFolders } from "./abandoned-folders.js";

/** A folder for temporary files that only this user can look into. */
export interface PrivateFolder {
  readonly path: string;
  readonly remove: () => void;
}

const open = new Set<string>();

/** What is still in use by somebody else, as can be on Windows, is left for a later start. */
function removeNow(path: string): void {
  try {
    rmSync(path, { recursive: true, force: true, maxRetries: 2, retryDelay: 20 });
  } catch {
    // Nothing that a caller could do better: `removeAbandonedFolders` comes round again.
  }
}

function removeAll(): void {
  for (const path of open) removeNow(path);
  open.clear();
}

/**
 * Makes a folder in the system's place for temporary files, of mode 700. It is removed when `remove` is called, and else
 * when the process exits; folders of processes that were killed before they could are removed first. No signal is handled
 * here: a program that wants its folders removed on one exits in its own handler.
 */
export async function makePrivateFolder(): Promise<PrivateFolder> {
  await removeAbandonedFolders(tmpdir());
  // The mode is that of mkdtemp(3), whatever the umask.
  const path = await mkdtemp(join(tmpdir(), folderPrefix(process.pid)));
  if (open.size === 0) process.once("exit", removeAll);
  open.add(path);
  return {
    path,
    remove() {
      removeNow(path);
      open.delete(path);
      if (open.size === 0) process.off("exit", removeAll);
    },
  };
}
