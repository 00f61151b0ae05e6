import { latin1, opaque } from "./bytes.js";
import type { Piece } from "./piece.js";
import { pngChunks } from "./png-chunks.js";
import type { PngChunk } from "./png-chunks.js";
import { pngPixels } from "./png-pixels.js";
import { pngTexts } from "./png-texts.js";
import { placeName } from "./plain-name.js";

/** Chunks that say how the points are to be shown, and how many bytes they have at most. */
const ofThePicture: Readonly<Record<string, number>> = {
  IHDR: 13,
  PLTE: 768,
  tRNS: 256,
  gAMA: 4,
  cHRM: 32,
  sRGB: 1,
  sBIT: 4,
  bKGD: 6,
  pHYs: 9,
};

function time(data: Uint8Array): string {
  const [year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0] = [
    (data[0] ?? 0) * 256 + (data[1] ?? 0),
    ...data.subarray(2),
  ];
  const two = (value: number) => String(value).padStart(2, "0");
  return `${String(year).padStart(4, "0")}-${two(month)}-${two(day)} ${two(hour)}:${two(minute)}:${two(second)}`;
}

function chunkPieces(chunk: PngChunk): readonly Piece[] {
  const { type, data } = chunk;
  if (type === "IDAT" || type === "IEND") return opaque("IEND", type === "IEND" ? data : new Uint8Array());
  const where = placeName(type, "chunk");
  if (type === "tIME" && data.length === 7) return [{ where, text: time(data), hidden: true }];
  const length = ofThePicture[type];
  if (length !== undefined && data.length <= length) {
    return [{ where, text: latin1(data), hidden: true, role: "pixels" }];
  }
  const unknown: readonly Piece[] = [{ where, text: "", hidden: true, role: "opaque" }];
  return pngTexts(where, chunk) ?? (data.length === 0 ? unknown : opaque(where, data));
}

/** Every text in a PNG file, and every chunk or byte that is no part of the picture. The points themselves are not read. */
export function readPng(bytes: Uint8Array): readonly Piece[] {
  const { chunks, after } = pngChunks(bytes);
  const header = chunks[0]?.data ?? new Uint8Array();
  return [...chunks.flatMap(chunkPieces), ...pngPixels(chunks, header), ...opaque("bytes behind IEND", after)];
}
