import type { ChartBody } from "./frame.js";
import { earlyEndMark } from "./survival-line.js";
import { textElement, textSize } from "./text-element.js";
import { wrapText } from "./text-width.js";

const lineHeight = 16;
const indent = 15;

/** What the ring at the end of a line means, below a row of counts at `row`; in as many lines as the width needs. */
export function earlyEndNote(text: string, row: number, width: number): ChartBody {
  const lines = wrapText(text, textSize, width - indent);
  return {
    height: 4 + lineHeight * lines.length,
    children: [
      earlyEndMark(5, row + 16),
      ...lines.map((line, at) => textElement(line, indent, row + 20 + lineHeight * at, { tone: "quiet" })),
    ],
  };
}
