import { s } from "hastscript";
import type { ForestScale } from "./forest-scale.js";
import type { ChartBody } from "./frame.js";
import { lightPalette } from "./palette.js";
import { textElement, textSize } from "./text-element.js";
import { wrapText } from "./text-width.js";

const lineHeight = 16;

/** The ticks of an axis below its marks, and what it measures. */
export function axisFoot({ ticks }: ForestScale, axis: string, top: number, width: number): ChartBody {
  const [first, last] = [ticks[0], ticks.at(-1)];
  const ends = first && last ? { x1: first.x, x2: last.x } : {};
  const words = wrapText(axis, textSize, width);
  return {
    height: 24 + words.length * lineHeight,
    children: [
      s("line", { className: ["rc-rule"], ...ends, y1: top, y2: top, stroke: lightPalette.rule }),
      ...ticks.flatMap(({ x, label }) => [
        s("line", { className: ["rc-rule"], x1: x, x2: x, y1: top, y2: top + 4, stroke: lightPalette.rule }),
        textElement(label, x, top + 17, { tone: "quiet", anchor: "middle" }),
      ]),
      ...words.map((line, at) => textElement(line, 0, top + 36 + at * lineHeight, { tone: "quiet" })),
    ],
  };
}
