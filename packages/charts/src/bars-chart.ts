import { assertReleased } from "@rapport/disclosure";
import type { Released } from "@rapport/disclosure";
import type { Element } from "hast";
import { s } from "hastscript";
import { chartFrame } from "./frame.js";
import { nothingDrawn } from "./nothing-drawn.js";
import type { ChartOptions } from "./options.js";
import { lightPalette } from "./palette.js";
import { round2 } from "./round2.js";
import { rowHead } from "./row-head.js";
import type { RowHead } from "./row-head.js";

/** One level: its name, its number in words as the note, and its bar. */
export interface Bar extends RowHead {
  /** 0 to 1; absent where it cannot be told: then there is no bar. */
  readonly share?: number;
}

export interface BarsData {
  /** From top to bottom. */
  readonly bars: readonly Bar[];
}

const defaultWidth = 340;
const barHeight = 10;
const rowGap = 8;

function line(
  kind: "rule" | "axis",
  [x1, x2]: readonly [number, number],
  [y1, y2]: readonly [number, number],
): Element {
  const stroke = kind === "rule" ? lightPalette.rule : lightPalette.quiet;
  return s("line", { className: [`rc-${kind}`], x1, x2, y1, y2, stroke });
}

/** A thin track as long as everybody, the bar on it, and the line where it begins. */
function barOf({ share }: Bar, top: number, width: number): readonly Element[] {
  const middle = top + barHeight / 2;
  const place = { x: 0, y: top, width: round2((share ?? 0) * width), height: barHeight };
  const bar = s("rect", { className: ["rc-bar", "rc-fill-1"], ...place, fill: lightPalette.series[0] });
  return [
    line("rule", [0, width], [middle, middle]),
    ...(share === undefined || share === 0 ? [] : [bar]),
    line("axis", [0.5, 0.5], [top - 2, top + barHeight + 2]),
  ];
}

/**
 * One bar a level, each from 0 to 100 % of the same whole, its name above it, as an svg element. It needs no colours to
 * tell levels apart, so there may be many. Default width 340.
 *
 * Throws a TypeError where the data did not pass the airlock, and a RangeError where a share is not within 0 and 1.
 */
export function barsChart(data: Released<BarsData>, options: ChartOptions): Element {
  assertReleased(data);
  const { width = defaultWidth } = options;
  if (data.bars.length === 0) return nothingDrawn(options, width);
  const children: Element[] = [];
  let top = 0;
  for (const bar of data.bars) {
    const { share = 0 } = bar;
    if (!(share >= 0 && share <= 1)) throw new RangeError("A share is a number from 0 to 1.");
    const head = rowHead(bar, top, width, false);
    top += head.height + 4;
    children.push(...head.children, ...barOf(bar, top, width));
    top += barHeight + rowGap;
  }
  return chartFrame(options, width, { height: top, children });
}
