import type { Element } from "hast";
import { s } from "hastscript";
import { medianPlace } from "./median-place.js";
import { lightPalette } from "./palette.js";
import { round2 } from "./round2.js";
import type { SurvivalPoint } from "./survival-data.js";
import type { Plot } from "./survival-scales.js";
import { textElement } from "./text-element.js";
import { textWidth } from "./text-width.js";
import type { TimePosition } from "./weeks-in-words.js";

const half = 0.5;
const lineHeight = 15;
/** From the top of a line to its baseline. */
const ascent = 12;

function dashed(x1: number, y1: number, x2: number, y2: number): Element {
  return s("line", {
    className: ["rc-axis"],
    x1: round2(x1),
    y1: round2(y1),
    x2: round2(x2),
    y2: round2(y2),
    stroke: lightPalette.quiet,
    strokeDasharray: "3 3",
  });
}

/** A dashed line at one half, down to the day when it is reached, with its words where the curve leaves room for them. */
export function survivalMedian(
  words: readonly string[],
  median: TimePosition,
  points: readonly SurvivalPoint[],
  plot: Plot,
): readonly Element[] {
  const { left, right, bottom, x, y } = plot;
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
  const place = medianPlace(points, estimate, { width, height: lineHeight * words.length }, plot);
  return [
    dashed(left, level, at, level),
    dashed(at, level, at, bottom),
    ...words.map((line, index) =>
      textElement(line, place.x, place.top + ascent + lineHeight * index, { anchor: place.anchor, halo: true }),
    ),
  ];
}
