import { open, stat } from "node:fs/promises";
import type { Finding } from "../finding.js";
import { cannotRead, unreadable } from "./unreadable.js";

/** The beginning of a file, or why it cannot be read. */
export type Beginning =
  { readonly bytes: Buffer; readonly finding?: never } | { readonly finding: Finding; readonly bytes?: never };

/** Opens a file to see that it can be read, and reads up to `length` bytes of it. `name` is how findings name it. */
export async function readBeginning(path: string, name: string, length: number): Promise<Beginning> {
  try {
    const found = await stat(path);
    // What is neither file nor folder, as a pipe, might keep a reader waiting for ever.
    if (!found.isFile()) {
      return {
        finding: unreadable(
          name,
          found.isDirectory() ? "is a folder, not a file" : "is not a file",
          "Put the table's file in its place, or rename it.",
        ),
      };
    }
    const file = await open(path);
    try {
      const buffer = Buffer.alloc(Math.min(length, found.size));
      const { bytesRead } = await file.read(buffer, 0, buffer.length, 0);
      return { bytes: buffer.subarray(0, bytesRead) };
    } finally {
      await file.close();
    }
  } catch (error) {
    return { finding: cannotRead(name, error) };
  }
}
