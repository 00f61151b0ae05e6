import { opaque } from "./bytes.js";
import { inflate } from "./inflate.js";
import type { Piece } from "./piece.js";
import type { PngChunk } from "./png-chunks.js";

/** Samples per pixel by colour type (PNG Specification, Third Edition, table 8). */
const samples: Readonly<Record<number, number>> = { 0: 1, 2: 3, 3: 1, 4: 2, 6: 4 };

/** How many bytes the unpacked picture has: each row after its filter byte; `undefined` where it is interlaced. */
function rowBytes(header: Uint8Array): number | undefined {
  const view = new DataView(header.buffer, header.byteOffset, header.byteLength);
  if (view.getUint8(12) !== 0) return undefined;
  const bits = view.getUint8(8) * (samples[view.getUint8(9)] ?? 0);
  return view.getUint32(4) * (1 + Math.ceil((view.getUint32(0) * bits) / 8));
}

/** The points of a picture, as a piece without text, and what is packed beside and behind them. */
export function pngPixels(chunks: readonly PngChunk[], header: Uint8Array): readonly Piece[] {
  const packed = Buffer.concat(chunks.flatMap(({ type, data }) => (type === "IDAT" ? [data] : [])));
  const { data, used } = inflate(packed, "zlib", "PNG file");
  return [
    { where: "IDAT", text: "", hidden: false, role: "pixels" },
    ...opaque("IDAT behind the last row", data.subarray(rowBytes(header) ?? data.length)),
    ...opaque("IDAT behind the packed rows", packed.subarray(used)),
  ];
}
