import { constants, lstat, open, rm } from "node:fs/promises";
import type { FileHandle } from "node:fs/promises";
import { dirname } from "node:path";
import { systemCode } from "./system-code.js";

/** Why a file that has to be private is not accepted. */
export type PrivacyRefusal = "symbolic-link" | "not-a-file" | "readable-by-others";

/** What stands at a path where a private file is expected. */
export type PrivateFile =
  | { readonly kind: "missing" }
  | { readonly kind: "refused"; readonly why: PrivacyRefusal }
  | { readonly kind: "file"; readonly bytes: Buffer };

/** In words for a person, to follow the file's name. */
export const refusals: Readonly<Record<PrivacyRefusal, string>> = {
  "symbolic-link": "is a symbolic link. Give the name of the file itself",
  "not-a-file": "is not a file",
  "readable-by-others": "can be read by others on this computer. Allow it to its owner only (chmod 600)",
};

/** Windows keeps no such mode: there the folder's own permissions count. */
const hasModes = process.platform !== "win32";

async function refusalOf(handle: FileHandle): Promise<PrivacyRefusal | undefined> {
  const found = await handle.stat();
  if (!found.isFile()) return "not-a-file";
  return hasModes && (found.mode & 0o077) !== 0 ? "readable-by-others" : undefined;
}

/**
 * The bytes of a file that only its owner may read. Symbolic links are not followed. Rejects with the system's own error
 * where the file is there and cannot be read.
 */
export async function readPrivateFile(path: string): Promise<PrivateFile> {
  try {
    const found = await lstat(path);
    if (found.isSymbolicLink()) return { kind: "refused", why: "symbolic-link" };
    // Looked at before it is opened, since opening a pipe waits for its other end.
    if (!found.isFile()) return { kind: "refused", why: "not-a-file" };
    // O_NOFOLLOW does not exist on Windows, where it adds nothing here.
    const handle = await open(path, constants.O_RDONLY | constants.O_NOFOLLOW);
    try {
      const why = await refusalOf(handle);
      return why ? { kind: "refused", why } : { kind: "file", bytes: await handle.readFile() };
    } finally {
      await handle.close();
    }
  } catch (cause) {
    if (systemCode(cause) === "ENOENT") return { kind: "missing" };
    if (systemCode(cause) === "ELOOP") return { kind: "refused", why: "symbolic-link" };
    throw cause;
  }
}

/** Makes what was done in a file's folder last: a new name, or a renamed one. Windows does so by itself. */
export async function syncFolder(path: string): Promise<void> {
  if (!hasModes) return;
  const folder = await open(dirname(path), "r");
  try {
    await folder.sync();
  } finally {
    await folder.close();
  }
}

/** Writes at a file's place, each piece to its end before the next. */
export async function writePieces(handle: FileHandle, pieces: readonly Uint8Array[]): Promise<void> {
  for (const piece of pieces) await handle.writeFile(piece);
}

/**
 * Writes a new file that only its owner may read, and rejects with the system's own error where there is one already. What
 * was begun and failed is taken away again.
 */
export async function createPrivateFile(path: string, content: string | readonly Uint8Array[]): Promise<void> {
  const handle = await open(path, "wx", 0o600);
  try {
    await writePieces(handle, typeof content === "string" ? [Buffer.from(content)] : content);
    await handle.sync();
  } catch (cause) {
    await rm(path, { force: true });
    throw cause;
  } finally {
    await handle.close();
  }
  await syncFolder(path);
}
