import type { Token } from "parse5";
import type { Piece } from "./piece.js";

interface Range {
  readonly startOffset: number;
  readonly endOffset: number;
}

/** What of a text lies outside all ranges, in order. */
function outside(from: number, to: number, ranges: readonly Range[], source: string): readonly string[] {
  const gaps: string[] = [];
  let end = from;
  for (const range of ranges.toSorted((a, b) => a.startOffset - b.startOffset)) {
    if (range.startOffset > end) gaps.push(source.slice(end, Math.min(range.startOffset, to)));
    end = Math.max(end, range.endOffset);
  }
  if (end < to) gaps.push(source.slice(end, to));
  return gaps;
}

/** The parts of an HTML source that belong to no token, such as a tag in which the file breaks off. */
export function sourceGaps(source: string, tokens: readonly Range[]): readonly Piece[] {
  return outside(0, source.length, tokens, source)
    .filter((text) => text.trim() !== "" && text !== "<![CDATA[" && text !== "]]>")
    .map((text) => ({ where: "source outside of all tags and texts", text, hidden: true }));
}

/** What a tag holds besides its name and the attributes that count, such as a second attribute of the same name. */
export function tagRest(where: string, { location, tagName }: Token.TagToken, source: string): readonly Piece[] {
  if (!location) return [];
  const { startOffset, endOffset, attrs = {} } = location;
  const closing = source[startOffset + 1] === "/" ? 1 : 0;
  const name = { startOffset, endOffset: startOffset + 1 + closing + tagName.length };
  return outside(startOffset, endOffset, [name, ...Object.values(attrs)], source)
    .filter((text) => !/^[\s/>"']*$/u.test(text))
    .map((text) => ({ where, text, hidden: true }));
}
