import { anyText, latin1, opaque } from "./bytes.js";
import { inflate } from "./inflate.js";
import type { Piece } from "./piece.js";
import type { PngChunk } from "./png-chunks.js";
import { malformed } from "./read-back-error.js";

/** Splits at the first so many zero bytes; the last part is what remains. */
function fields(data: Uint8Array, count: number): readonly Uint8Array[] {
  const end = count === 0 ? -1 : data.indexOf(0);
  if (count === 0) return [data];
  if (end === -1) throw malformed("PNG file", "a zero byte behind the keyword of a text");
  return [data.subarray(0, end), ...fields(data.subarray(end + 1), count - 1)];
}

function unpacked(where: string, data: Uint8Array): readonly Piece[] {
  const { data: text, used } = inflate(data, "zlib", "PNG file");
  const behind = opaque(`${where} behind the packed text`, data.subarray(used));
  return [{ where, text: anyText(text), hidden: true }, ...behind];
}

/** The keyword and text of a tEXt, zTXt or iTXt chunk (PNG Specification, Third Edition, 11.3.3); none of another chunk. */
export function pngTexts(where: string, { type, data }: PngChunk): readonly Piece[] | undefined {
  const named = (name: string, bytes: Uint8Array): readonly Piece[] =>
    bytes.length === 0 ? [] : [{ where: `${where} ${name}`, text: anyText(bytes), hidden: true }];
  const [keyword = data, rest = data] = ["tEXt", "zTXt", "iTXt"].includes(type) ? fields(data, 1) : [];
  switch (type) {
    case "tEXt":
      return [...named("keyword", keyword), { where, text: latin1(rest), hidden: true }];
    case "zTXt":
      return [...named("keyword", keyword), ...unpacked(where, rest.subarray(1))];
    case "iTXt": {
      const [language = rest, translated = rest, text = rest] = fields(rest.subarray(2), 2);
      const read = rest[0] === 1 ? unpacked(where, text) : named("text", text);
      return [
        ...named("keyword", keyword),
        ...named("language", language),
        ...named("translation", translated),
        ...read,
      ];
    }
    default:
      return undefined;
  }
}
