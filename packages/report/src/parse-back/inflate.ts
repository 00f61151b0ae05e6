import { inflateRawSync, inflateSync } from "node:zlib";
import { malformed } from "./read-back-error.js";

/** What was packed, and how many bytes of the packed form belong to it: more may follow unseen. */
export interface Inflated {
  readonly data: Uint8Array;
  readonly used: number;
}

/** No part of a report is near this; a few packed bytes could otherwise fill the memory. */
const maxOutputLength = 256 * 1024 * 1024;

/** Node gives the buffer and the engine for `info: true`, which its types do not say. */
function isInformed(result: unknown): result is { buffer: Uint8Array; engine: { bytesWritten: number } } {
  return (
    typeof result === "object" &&
    result !== null &&
    "buffer" in result &&
    result.buffer instanceof Uint8Array &&
    "engine" in result &&
    typeof result.engine === "object" &&
    result.engine !== null &&
    "bytesWritten" in result.engine &&
    typeof result.engine.bytesWritten === "number"
  );
}

/** Unpacks deflated bytes, raw or in the zlib form. Throws a `ReadBackError` where they are damaged. */
export function inflate(bytes: Uint8Array, form: "raw" | "zlib", kind: string): Inflated {
  const options = { info: true, maxOutputLength };
  let result: unknown;
  try {
    result = form === "raw" ? inflateRawSync(bytes, options) : inflateSync(bytes, options);
  } catch {
    throw malformed(kind, "packed data that can be unpacked");
  }
  if (!isInformed(result)) throw new TypeError("node:zlib did not say how many bytes it read");
  return { data: result.buffer, used: result.engine.bytesWritten };
}
