import type { ChartBody } from "./frame.js";
import { textElement } from "./text-element.js";
import { boldness, textWidth, wrapText } from "./text-width.js";

const size = 12;
const lineHeight = 16;

export interface RowHead {
  readonly label: string;
  /** A quiet word beside the label. */
  readonly note?: string;
}

/** The label above a bar, and its note at the right of it or on lines of its own. */
export function rowHead({ label, note }: RowHead, top: number, width: number, bold: boolean): ChartBody {
  const widening = bold ? boldness : 1;
  const labelLines = wrapText(label, size, width / widening);
  const used = widening * textWidth(labelLines.at(-1) ?? "", size) + 12;
  const beside = note !== undefined && used + textWidth(note, size) <= width;
  const noteLines = note === undefined || beside ? [] : wrapText(note, size, width);
  const baseline = (at: number) => top + 12 + lineHeight * at;
  return {
    height: (labelLines.length + noteLines.length) * lineHeight,
    children: [
      ...labelLines.map((line, at) => textElement(line, 0, baseline(at), { bold })),
      ...(beside ? [textElement(note, width, baseline(labelLines.length - 1), { tone: "quiet", anchor: "end" })] : []),
      ...noteLines.map((line, at) => textElement(line, 0, baseline(labelLines.length + at), { tone: "quiet" })),
    ],
  };
}
