import { percentInWords } from "./percent.js";
import type { Segment } from "./shares-data.js";
import { textWidth } from "./text-width.js";

export interface SegmentLabel {
  readonly text: string;
  /** Left edge in pixels from the left of the bar. */
  readonly x: number;
}

const size = 12;
const gap = 6;

/** Whether every part of a row can carry its percentage and its name under itself. */
export function namesFit(parts: readonly Segment[], width: number): boolean {
  return parts.every(({ label, share }) => textWidth(`${percentInWords(share)} ${label}`, size) + gap <= share * width);
}

/**
 * The labels under a bar of the given width, from left to right, each at the left of its part. One that would run into the
 * next part's label gives way if it is the smaller; the numbers stand in the table as well.
 */
export function segmentLabels(parts: readonly Segment[], width: number, named: boolean): readonly SegmentLabel[] {
  const texts = parts.map(({ label, share, from }) => {
    const text = named ? `${percentInWords(share)} ${label}` : percentInWords(share);
    return { text, share, x: Math.min(from * width, width - textWidth(text, size)) };
  });
  const kept: typeof texts = [];
  for (const label of texts.toSorted((a, b) => b.share - a.share)) {
    const free = kept.every(
      (other) =>
        label.x + textWidth(label.text, size) + gap <= other.x ||
        other.x + textWidth(other.text, size) + gap <= label.x,
    );
    if (free) kept.push(label);
  }
  return kept.toSorted((a, b) => a.x - b.x).map(({ text, x }) => ({ text, x }));
}
