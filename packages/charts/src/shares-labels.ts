import type { Language } from "@rapport/language";
import { partInWords, percentInWords } from "./percent.js";
import { rowLabelGap, rowLabels, rowLabelSize } from "./row-labels.js";
import type { RowLabel } from "./row-labels.js";
import type { Segment } from "./shares-data.js";
import { textWidth } from "./text-width.js";

/** Whether every part of a row can carry its percentage and its name under itself. */
export function namesFit(language: Language, parts: readonly Segment[], width: number): boolean {
  return parts.every(
    ({ label, share }) => textWidth(partInWords(language, share, label), rowLabelSize) + rowLabelGap <= share * width,
  );
}

/** The labels under a bar of the given width, from left to right, each at the left of its part. */
export function segmentLabels(
  language: Language,
  parts: readonly Segment[],
  width: number,
  named: boolean,
): readonly RowLabel[] {
  return rowLabels(
    parts.map(({ label, share, from }) => ({
      text: named ? partInWords(language, share, label) : percentInWords(language, share),
      share,
      x: from * width,
    })),
    width,
  );
}
