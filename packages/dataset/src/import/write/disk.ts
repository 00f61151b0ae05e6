import { createHash } from "node:crypto";
import { createReadStream } from "node:fs";
import { chmod, copyFile, lstat, mkdir, open, readdir, readFile, rename, rm, writeFile } from "node:fs/promises";
import { isRunning } from "../../is-running.js";
import { systemCode } from "../../system-code.js";

/** What stands at a path; symbolic links are not followed. */
export type Standing = "nothing" | "file" | "folder" | "link" | "other";

/** The file system as far as an import changes it, so that a test can let it fail at every step. */
export interface Disk {
  readonly standing: (path: string) => Promise<Standing>;
  readonly list: (folder: string) => Promise<readonly string[]>;
  /** The content of a small file. */
  readonly read: (path: string) => Promise<Uint8Array>;
  /** The SHA-256 of a file of any size. */
  readonly digest: (path: string) => Promise<string>;
  /** A new folder, for its owner alone. */
  readonly makeFolder: (path: string) => Promise<void>;
  /** A new file, for its owner alone. */
  readonly write: (path: string, text: string) => Promise<void>;
  readonly copy: (from: string, to: string) => Promise<void>;
  readonly rename: (from: string, to: string) => Promise<void>;
  readonly remove: (path: string) => Promise<void>;
  /** Makes a file's content, or the names in a folder, last through a loss of power. */
  readonly sync: (path: string) => Promise<void>;
  /** Allows a file to its owner alone. */
  readonly makePrivate: (path: string) => Promise<void>;
  readonly isRunning: (process: number) => boolean;
}

async function standing(path: string): Promise<Standing> {
  try {
    const found = await lstat(path);
    if (found.isSymbolicLink()) return "link";
    if (found.isDirectory()) return "folder";
    return found.isFile() ? "file" : "other";
  } catch (cause) {
    const code = systemCode(cause);
    if (code === "ENOENT" || code === "ENOTDIR") return "nothing";
    throw cause;
  }
}

async function digest(path: string): Promise<string> {
  const hash = createHash("sha256");
  for await (const bytes of createReadStream(path)) hash.update(bytes);
  return hash.digest("hex");
}

async function sync(path: string): Promise<void> {
  // Windows opens no folders, and keeps names by itself.
  if (process.platform === "win32" && (await standing(path)) === "folder") return;
  const handle = await open(path, "r+").catch((cause: unknown) => {
    if (systemCode(cause) === "EISDIR") return open(path, "r");
    throw cause;
  });
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}

export const realDisk: Disk = {
  standing,
  list: (folder) => readdir(folder),
  read: (path) => readFile(path),
  digest,
  makeFolder: async (path) => {
    await mkdir(path, { mode: 0o700 });
  },
  write: (path, text) => writeFile(path, text, { flag: "wx", mode: 0o600 }),
  copy: (from, to) => copyFile(from, to),
  rename,
  remove: (path) => rm(path, { recursive: true, force: true, maxRetries: 3 }),
  sync,
  makePrivate: (path) => chmod(path, 0o600),
  isRunning,
};
