import { crc32 } from "node:zlib";
import { latin1 } from "./bytes.js";
import { malformed } from "./read-back-error.js";

/** One chunk of a PNG file (PNG Specification, Third Edition, section 5). */
export interface PngChunk {
  readonly type: string;
  readonly data: Uint8Array;
}

const signature = "\x89PNG\r\n\x1A\n";

/** The chunks of a PNG file and the bytes behind the last. Throws a `ReadBackError` where a length or checksum is wrong. */
export function pngChunks(bytes: Uint8Array): { readonly chunks: readonly PngChunk[]; readonly after: Uint8Array } {
  const wrong = () => malformed("PNG file", "whole chunks with right checksums, from IHDR to IEND");
  if (latin1(bytes.subarray(0, signature.length)) !== signature) throw wrong();
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const chunks: PngChunk[] = [];
  let at = signature.length;
  while (chunks.at(-1)?.type !== "IEND") {
    if (at + 12 > bytes.length) throw wrong();
    const end = at + 8 + view.getUint32(at);
    if (end + 4 > bytes.length) throw wrong();
    if (crc32(bytes.subarray(at + 4, end)) !== view.getUint32(end)) throw wrong();
    chunks.push({ type: latin1(bytes.subarray(at + 4, at + 8)), data: bytes.subarray(at + 8, end) });
    at = end + 4;
  }
  if (chunks[0]?.type !== "IHDR" || chunks[0].data.length !== 13) throw wrong();
  return { chunks, after: bytes.subarray(at) };
}
