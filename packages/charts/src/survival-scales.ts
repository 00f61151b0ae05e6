import { scaleLinear } from "d3-scale";
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

const left = 44;
const usualMargin = 14;
const top = 8;
const height = 168;

/** The plot of a share over time, with room at the right for what stands at the end of its lines. */
export function survivalPlot(axis: TimeAxis, width: number, rightMargin = usualMargin): Plot {
  const right = width - rightMargin;
  const bottom = top + height;
  const x = scaleLinear([0, axis.end], [left, right]);
  const y = scaleLinear([0, 1], [bottom, top]);
  return { left, right, top, bottom, x: (day) => x(day), dayAt: (pixel) => x.invert(pixel), y: (share) => y(share) };
}
