import type { Element } from "hast";
import { s } from "hastscript";
import { lightPalette } from "./palette.js";
import { round2 } from "./round2.js";
import type { Segment } from "./shares-data.js";
import { spread } from "./spread.js";
import { textElement } from "./text-element.js";
import { wrapText } from "./text-width.js";

/** Pixels that the names at the right of a chart take, with the lines that lead to them. */
export const namesWidth = 230;

const size = 12;
const lineHeight = 16;
const leader = 20;

/** The name of a part, in pixels from the bottom of its column. */
export interface ColumnName {
  readonly lines: readonly string[];
  /** The middle of the part, the middle of its name, and where the name reaches. */
  readonly part: number;
  readonly middle: number;
  readonly top: number;
}

/** The names of a column's parts, none on another; they may reach beyond the column's own height. */
export function columnNames(parts: readonly Segment[], columnHeight: number): readonly ColumnName[] {
  const named = parts.map(({ label, from, share }) => {
    const lines = wrapText(label, size, namesWidth - leader - 6);
    return { lines, at: (from + share / 2) * columnHeight, size: lines.length * lineHeight + 4 };
  });
  const middles = spread(named, columnHeight);
  return named.map(({ lines, at, size: height }, place) => {
    const middle = middles[place] ?? at;
    return { lines, part: at, middle, top: middle + height / 2 };
  });
}

/** A name at the right of `x`, with a line from the height of its part, over columns that stand at `bottom`. */
export function nameElements({ lines, part, middle }: ColumnName, bottom: number, x: number): readonly Element[] {
  const ends = { x1: x, x2: x + leader, y1: round2(bottom - part), y2: round2(bottom - middle) };
  return [
    s("line", { className: ["rc-axis"], ...ends, stroke: lightPalette.quiet }),
    ...lines.map((line, at) =>
      textElement(line, x + leader + 4, bottom - middle + lineHeight * (at - (lines.length - 1) / 2) + 4),
    ),
  ];
}
