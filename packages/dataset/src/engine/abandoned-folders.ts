import { createHash } from "node:crypto";
import { lstat, readdir, rm } from "node:fs/promises";
import { hostname } from "node:os";
import { join } from "node:path";
import { isRunning } from "../is-running.js";

/** Tells machines apart that share a folder for temporary files, as containers may; a process is known on its own alone. */
const host = createHash("sha256").update(hostname()).digest("hex").slice(0, 8);

/** What the name of a process's folders begins with; random characters follow. */
export const folderPrefix = (process: number): string => `rapport-engine-${host}-${process}-`;

/** The process whose folder on this machine has this name. */
function ownerOf(name: string): number | undefined {
  const process = /^rapport-engine-(?<host>[0-9a-f]{8})-(?<process>[1-9][0-9]*)-\w{6}$/u.exec(name)?.groups;
  return process?.["host"] === host ? Number(process["process"]) : undefined;
}

/** A folder, and no link to one, that belongs to the user who asks. */
async function isOwnFolder(path: string): Promise<boolean> {
  const found = await lstat(path).catch(() => undefined);
  return found?.isDirectory() === true && (process.getuid === undefined || found.uid === process.getuid());
}

/**
 * Removes the folders in `parent` that processes left behind when they were killed. Those of processes that are running
 * stay, and those of other machines and users; what cannot be removed is left for the next time.
 */
export async function removeAbandonedFolders(parent: string): Promise<void> {
  const names = await readdir(parent).catch(() => []);
  for (const name of names) {
    const owner = ownerOf(name);
    if (owner === undefined || isRunning(owner)) continue;
    const path = join(parent, name);
    if (await isOwnFolder(path)) await rm(path, { recursive: true, force: true }).catch(() => undefined);
  }
}
