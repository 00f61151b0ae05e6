import { strToU8, zlibSync } from "fflate";
import { crc32 } from "node:zlib";

/** A chunk to be put into a picture. */
export type FixtureChunk = readonly [type: string, data: Uint8Array];

function chunk([type, data]: FixtureChunk): Buffer {
  const [length, checksum] = [Buffer.alloc(4), Buffer.alloc(4)];
  const body = Buffer.concat([Buffer.from(type, "latin1"), data]);
  length.writeUInt32BE(data.length);
  checksum.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, checksum]);
}

/** One row of grey points. */
function header(width: number): Buffer {
  const bytes = Buffer.from([0, 0, 0, 0, 0, 0, 0, 1, 8, 0, 0, 0, 0]);
  bytes.writeUInt32BE(width);
  return bytes;
}

/** A grey picture of one point with some chunks before the picture, and what can be hidden in and behind it. */
export function pngOf(
  chunks: readonly FixtureChunk[] = [],
  { behind = "", inRows = "", behindRows = "", inEnd = "", width = 1 } = {},
): Uint8Array {
  const rows = Buffer.concat([zlibSync(Buffer.concat([Buffer.from([0, 0]), strToU8(inRows)])), strToU8(behindRows)]);
  const all: readonly FixtureChunk[] = [["IHDR", header(width)], ...chunks, ["IDAT", rows], ["IEND", strToU8(inEnd)]];
  return Buffer.concat([Buffer.from("\x89PNG\r\n\x1A\n", "latin1"), ...all.map(chunk), strToU8(behind)]);
}
