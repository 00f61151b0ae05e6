import type { Piece } from "./piece.js";
import { malformed } from "./read-back-error.js";

const strict = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });
const mark = "\uFEFF";

function utf8(bytes: Uint8Array): string | undefined {
  try {
    return strict.decode(bytes);
  } catch {
    return undefined;
  }
}

/** Bytes as text of one character per byte. */
export function latin1(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString("latin1");
}

/** Bytes as UTF-8, or one character per byte where they are not UTF-8. */
export function anyText(bytes: Uint8Array): string {
  return utf8(bytes) ?? latin1(bytes);
}

/** A text file's text, and its byte order mark as a piece. Throws a `ReadBackError` where it is not UTF-8. */
export function textOf(bytes: Uint8Array, kind: string): { readonly text: string; readonly marks: readonly Piece[] } {
  const text = utf8(bytes);
  if (text === undefined) throw malformed(kind, "text in UTF-8");
  if (!text.startsWith(mark)) return { text, marks: [] };
  return { text: text.slice(mark.length), marks: [{ where: "byte order mark", text: mark, hidden: true }] };
}

/** Bytes of which no reader is known, as a piece that is never accounted for; none where there are no bytes. */
export function opaque(where: string, bytes: Uint8Array): readonly Piece[] {
  return bytes.length === 0 ? [] : [{ where, text: anyText(bytes), hidden: true, role: "opaque" }];
}
