import type { Element } from "hast";
import { s } from "hastscript";
import { lightPalette } from "./palette.js";
import { round2 } from "./round2.js";

/** An interval on a bar, in pixels. */
export interface IntervalOnBar {
  readonly lower: number;
  readonly upper: number;
  /** Where the bar begins, and how high it is. */
  readonly top: number;
  readonly height: number;
}

/** How far its ends stand out above and below a bar. */
const overhang = 3;

function strokesOf({ lower, upper, top, height }: IntervalOnBar): string {
  const [from, until] = [round2(lower), round2(upper)];
  const whole = height + 2 * overhang;
  return `M${from},${top - overhang}v${whole}M${until},${top - overhang}v${whole}M${from},${top + height / 2}H${until}`;
}

/** Intervals on bars: lines with a stroke at both ends, on ground, so that they are seen on any colour. */
export function intervalMarks(intervals: readonly IntervalOnBar[]): readonly Element[] {
  if (intervals.length === 0) return [];
  const d = intervals.map(strokesOf).join("");
  return [
    s("path", { className: ["rc-ground-line"], d, fill: "none", stroke: lightPalette.ground, strokeWidth: 3.5 }),
    s("path", {
      className: ["rc-ink-line", "rc-interval"],
      d,
      fill: "none",
      stroke: lightPalette.ink,
      strokeWidth: 1.5,
    }),
  ];
}
