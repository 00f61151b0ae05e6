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

/** The beginning of a file's bytes, up to a length. */
export async function firstBytes(path: string, length: number): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let read = 0;
  for await (const chunk of readBytes(path)) {
    const bytes: Buffer = chunk;
    chunks.push(bytes);
    read += bytes.length;
    if (read >= length) break;
  }
  return Buffer.concat(chunks).subarray(0, length);
}

/** The encoding of all of a file, of which the beginning speaks for `sniffed`; one pass over it where that is UTF-8. */
export async function encodingOf(path: string, sniffed: Encoding): Promise<Encoding> {
  if (sniffed !== "utf-8") return sniffed;
  try {
    for await (const piece of readText(path, sniffed)) void piece;
    return sniffed;
  } catch (error) {
    if (error instanceof TypeError) return "windows-1252";
    throw error;
  }
}
