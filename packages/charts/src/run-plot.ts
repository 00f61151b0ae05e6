import { assertReleased } from "@rapport/disclosure";
import type { Released } from "@rapport/disclosure";
import type { Language } from "@rapport/language";
import { scaleLinear } from "d3-scale";
import type { RunData } from "./run-data.js";
import { textSize } from "./text-element.js";
import { textWidth } from "./text-width.js";

/** Pixels of the plot inside the chart's body. */
export interface RunPlot {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  /** The place of a month to pixels. */
  readonly x: (at: number) => number;
  /** Pixels between two months. */
  readonly step: number;
  readonly y: (count: number) => number;
  readonly ticks: readonly number[];
}

const top = 10;
const height = 168;
/** Room between the edge of the plot and the first and last dot. */
const inset = 8;

export function countLabel(language: Language, count: number): string {
  return language.count(Math.round(count));
}

/** The scale of counts from 0 up to the most that is drawn, and its round marks. */
function countScale({ points, limits }: RunData) {
  const most = Math.max(1, limits?.upper ?? 0, ...points.map(({ count = 0 }) => count));
  const scale = scaleLinear([0, most], [top + height, top]).nice(4);
  return { scale, ticks: scale.ticks(4).filter((tick) => Number.isInteger(tick)) };
}

/** The numbers at the axis of a run chart: round ones, from 0 to the most that is drawn. */
export function runChartMarks(data: Released<RunData>): readonly number[] {
  assertReleased(data);
  return countScale(data).ticks;
}

/** The plot of counts from 0 up, with room at the right for `margin` pixels of labels. */
export function runPlot(language: Language, data: RunData, width: number, margin: number): RunPlot {
  const { points } = data;
  const bottom = top + height;
  const { scale, ticks } = countScale(data);
  const left = Math.max(...ticks.map((tick) => textWidth(countLabel(language, tick), textSize))) + 10;
  const right = Math.max(width - margin, left + 4 * inset);
  const room = right - left - 2 * inset;
  const step = points.length > 1 ? room / (points.length - 1) : room;
  const x = (at: number) => (points.length > 1 ? left + inset + at * step : (left + right) / 2);
  return { left, right, top, bottom, x, step, y: (count) => scale(count), ticks };
}
