import { pngChunks } from "../parse-back/png-chunks.js";
import type { PngChunk } from "../parse-back/png-chunks.js";
import { ReadBackError } from "../parse-back/read-back-error.js";
import { readPng } from "../parse-back/read-png.js";

/** Twenty times the height of its place on the page. */
const mostPixels = 1000;

function sizeProblems([header]: readonly PngChunk[]): readonly string[] {
  const data = header?.data ?? new Uint8Array();
  const view = new DataView(data.buffer, data.byteOffset, data.byteLength);
  const sides = [view.getUint32(0), view.getUint32(4)];
  if (sides.every((side) => side > 0 && side <= mostPixels)) return [];
  return [`expected a PNG of 1 to ${mostPixels} points on each side`];
}

/** Why a PNG cannot be a logo. What is beside the points, such as where a photograph was taken, would go with every report. */
export function pngProblems(bytes: Uint8Array): readonly string[] {
  try {
    const size = sizeProblems(pngChunks(bytes).chunks);
    if (size.length > 0) return size;
    const more = readPng(bytes).filter(({ role }) => role !== "pixels");
    return more.length === 0
      ? []
      : ["the PNG holds more than a picture, such as a text or a colour profile; save it without metadata"];
  } catch (error) {
    if (!(error instanceof ReadBackError)) throw error;
    return ["is not a PNG that can be read; save it anew"];
  }
}
