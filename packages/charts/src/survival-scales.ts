import type { Language } from "@rapport/language";
import { scaleLinear } from "d3-scale";
import { textSize } from "./text-element.js";
import { textWidth } from "./text-width.js";
import type { TimeAxis } from "./time-axis.js";

/** Pixels of the plot inside the chart's body. */
export interface Plot {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  /** Days to pixels: the one scale of line, ticks and counts. */
  readonly x: (day: number) => number;
  /** Pixels to days, by the same scale. */
  readonly dayAt: (pixel: number) => number;
  /** Shares, 0 to 1, to pixels. */
  readonly y: (share: number) => number;
}

const usualMargin = 14;
const top = 8;
const height = 168;

/** The plot of a share over time, with room at the right for what stands at the end of its lines. */
export function survivalPlot(language: Language, axis: TimeAxis, width: number, rightMargin = usualMargin): Plot {
  // As wide as the widest label of the axis of shares needs.
  const left = Math.ceil(textWidth(language.percent(1), textSize)) + 12;
  const right = width - rightMargin;
  const bottom = top + height;
  const x = scaleLinear([0, axis.end], [left, right]);
  const y = scaleLinear([0, 1], [bottom, top]);
  return { left, right, top, bottom, x: (day) => x(day), dayAt: (pixel) => x.invert(pixel), y: (share) => y(share) };
}
