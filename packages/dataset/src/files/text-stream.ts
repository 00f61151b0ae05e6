import { createReadStream } from "node:fs";
import type { Readable } from "node:stream";
import { pipeline } from "node:stream";
import { createGunzip } from "node:zlib";
import type { Encoding } from "./text-encoding.js";

/** A file's bytes, decompressed where its name ends in `.gz`. */
export function readBytes(path: string): Readable {
  const file = createReadStream(path, { highWaterMark: 262_144 });
  // An error of either stream ends the reading of the last one with that error, so there is nothing else to do about it.
  return path.toLowerCase().endsWith(".gz") ? pipeline(file, createGunzip(), () => undefined) : file;
}

/** A file's text piece by piece, without a byte order mark. Rejects with a `TypeError` where it is not UTF-8 and should be. */
export async function* readText(path: string, encoding: Encoding): AsyncGenerator<string> {
  const decoder = new TextDecoder(encoding, { fatal: encoding === "utf-8" });
  for await (const chunk of readBytes(path)) {
    const bytes: Buffer = chunk;
    yield decoder.decode(bytes, { stream: true });
  }
  yield decoder.decode();
}

/** Whether all of a file is UTF-8; one pass over it. */
export async function isUtf8File(path: string): Promise<boolean> {
  try {
    for await (const piece of readText(path, "utf-8")) void piece;
    return true;
  } catch (error) {
    if (error instanceof TypeError) return false;
    throw error;
  }
}
