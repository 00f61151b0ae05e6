import type { ChartBody } from "./frame.js";
import { textElement, textSize } from "./text-element.js";
import { textWidth, wrapText } from "./text-width.js";

const lineHeight = 16;

/** The name of a line across a chart, above it, on lines that stay within the chart. */
export function referenceHead(label: string, x: number, width: number, top = 0): ChartBody {
  const lines = wrapText(label, textSize, width);
  const half = Math.max(0, ...lines.map((line) => textWidth(line, textSize))) / 2;
  const middle = Math.min(Math.max(x, half), width - half);
  return {
    height: lines.length * lineHeight + 4,
    children: lines.map((line, at) =>
      textElement(line, middle, top + at * lineHeight + 12, { tone: "quiet", anchor: "middle" }),
    ),
  };
}
