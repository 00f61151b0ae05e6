import type { Piece, ReadInner } from "./piece.js";
import { withInner } from "./data-address.js";

/** Comments, strings and unquoted addresses of CSS (CSS Syntax Module Level 3, section 4). */
const token = /\/\*([\s\S]*?)(?:\*\/|$)|"((?:[^"\\]|\\[\s\S])*)"|'((?:[^'\\]|\\[\s\S])*)'|url\(\s*([^"'\s)][^)]*)\)/giu;

function unescaped(text: string): string {
  return text
    .replaceAll(/\\(?:\r\n|[\n\r\f])/gu, "")
    .replaceAll(/\\([\da-f]{1,6})\s?/giu, (_, hex: string) => {
      const code = Number.parseInt(hex, 16);
      return code > 0 && code <= 0x10_ff_ff ? String.fromCodePoint(code) : "\uFFFD";
    })
    .replaceAll(/\\([\s\S])/gu, "$1");
}

/** CSS as pieces: each comment, string and address as a text, and the rest with the role `style`. */
export function cssPieces(where: string, css: string, hidden: boolean, read: ReadInner): readonly Piece[] {
  const pieces: Piece[] = [];
  const rest = css.replace(token, (_, comment?: string, double?: string, single?: string, address?: string) => {
    if (comment !== undefined) {
      pieces.push({ where: `${where} comment`, text: comment, hidden: true });
      return " ";
    }
    const text = unescaped(double ?? single ?? address ?? "");
    pieces.push(...withInner({ where: `${where} string`, text, hidden }, read));
    return '""';
  });
  return [{ where, text: rest, hidden, role: "style" }, ...pieces];
}
