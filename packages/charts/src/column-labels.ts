import type { Language } from "@rapport/language";
import { percentInWords } from "./percent.js";
import type { Segment } from "./shares-data.js";
import { textWidth, wordsOf, wrapText } from "./text-width.js";

const size = 12;
const lineHeight = 14;

/** Lines of text beside a column, around the height of their part. */
export interface ColumnLabel {
  readonly lines: readonly string[];
  /** The middle of the lines, in pixels from the bottom of the column. */
  readonly middle: number;
}

/**
 * The percentages beside a column of the given height, none on another and none where it has no room: one that would lie on another's gives way if its part
 * is the smaller; the numbers stand in the table as well.
 */
export function columnLabels(
  language: Language,
  parts: readonly Segment[],
  height: number,
  width: number,
): readonly ColumnLabel[] {
  const labels = parts.flatMap(({ share, from }) => {
    const text = percentInWords(language, share);
    if (wordsOf(text).some((word) => textWidth(word, size) > width)) return [];
    const lines = wrapText(text, size, width);
    const half = (lines.length * lineHeight) / 2;
    const middle = Math.min(Math.max((from + share / 2) * height, half), height - half);
    return [{ lines, middle, half, share }];
  });
  const kept: typeof labels = [];
  for (const label of labels.toSorted((a, b) => b.share - a.share)) {
    if (kept.every((other) => Math.abs(label.middle - other.middle) >= label.half + other.half)) kept.push(label);
  }
  return kept.toSorted((a, b) => a.middle - b.middle).map(({ lines, middle }) => ({ lines, middle }));
}
