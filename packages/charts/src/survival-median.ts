import type { Element } from "hast";
import { s } from "hastscript";
import { lightPalette } from "./palette.js";
import { round2 } from "./round2.js";
import type { Plot } from "./survival-scales.js";
import { textElement } from "./text-element.js";
import { textWidth } from "./text-width.js";
import { weeksInterval, weeksInWords } from "./weeks-in-words.js";
import type { TimePosition } from "./weeks-in-words.js";

const half = 0.5;
const lineHeight = 15;

/** "half by 9 weeks" and "(8 to 11)", "half in less than a week", or that half is not reached. */
export function medianWords(median: TimePosition): readonly string[] {
  if (median.estimate === undefined) return ["half: not reached"];
  const words = weeksInWords(median.estimate);
  const interval = weeksInterval(median);
  const first = words.startsWith("less") ? `half in ${words}` : `half by ${words}`;
  return interval === undefined ? [first] : [first, `(${interval})`];
}

function dashed(x1: number, y1: number, x2: number, y2: number): Element {
  return s("line", {
    className: ["rc-axis"],
    x1: round2(x1),
    y1: round2(y1),
    x2: round2(x2),
    y2: round2(y2),
    stroke: lightPalette.quiet,
    strokeWidth: 1,
    strokeDasharray: "3 3",
  });
}

/** A dashed line at one half, down to the day when it is reached, with its words where the curve leaves room for them. */
export function survivalMedian(median: TimePosition, plot: Plot): readonly Element[] {
  const { left, right, bottom, x, y } = plot;
  const words = medianWords(median);
  const level = y(half);
  const { estimate } = median;
  if (estimate === undefined || x(estimate) > right) {
    return [
      dashed(left, level, right, level),
      ...words.map((line, at) => textElement(line, left + 8, level + 16 + lineHeight * at, { halo: true })),
    ];
  }
  const at = x(estimate);
  const width = Math.max(...words.map((line) => textWidth(line, 12)));
  const toRight = at + 10 + width <= right;
  const first = toRight ? level - 7 - lineHeight * (words.length - 1) : level + 17;
  return [
    dashed(left, level, at, level),
    dashed(at, level, at, bottom),
    ...words.map((line, index) =>
      textElement(line, toRight ? at + 10 : at - 8, first + lineHeight * index, {
        anchor: toRight ? "start" : "end",
        halo: true,
      }),
    ),
  ];
}
