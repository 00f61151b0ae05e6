import { textWidth } from "./text-width.js";

export interface RowLabel {
  readonly text: string;
  /** Left edge in pixels from the left of the row. */
  readonly x: number;
}

/** A label that would stand at a place, and how large what it labels is. */
export interface WishedLabel extends RowLabel {
  readonly share: number;
}

/** Pixels. */
export const rowLabelSize = 12;
export const rowLabelGap = 6;

/**
 * The labels of one line from left to right, none beyond its end. One that would run into another's gives way if it is the
 * smaller; the numbers stand in the table as well.
 */
export function rowLabels(wished: readonly WishedLabel[], width: number): readonly RowLabel[] {
  const texts = wished.map(({ text, x, share }) => ({
    text,
    share,
    x: Math.max(0, Math.min(x, width - textWidth(text, rowLabelSize))),
  }));
  const kept: typeof texts = [];
  for (const label of texts.toSorted((a, b) => b.share - a.share)) {
    const free = kept.every(
      (other) =>
        label.x + textWidth(label.text, rowLabelSize) + rowLabelGap <= other.x ||
        other.x + textWidth(other.text, rowLabelSize) + rowLabelGap <= label.x,
    );
    if (free) kept.push(label);
  }
  return kept.toSorted((a, b) => a.x - b.x).map(({ text, x }) => ({ text, x }));
}
