import { assertReleased } from "@rapport/disclosure";
import type { Released } from "@rapport/disclosure";
import type { Language, TextKey } from "@rapport/language";
import { english } from "@rapport/language";
import type { Element } from "hast";
import { chartFrame } from "./frame.js";
import type { ChartBody } from "./frame.js";
import { nothingDrawn } from "./nothing-drawn.js";
import type { ChartOptions } from "./options.js";
import { runAxes } from "./run-axes.js";
import { checkRunData } from "./run-data.js";
import type { RunData, RunPoint } from "./run-data.js";
import { runLimits } from "./run-limits.js";
import { runLine, runMark } from "./run-marks.js";
import { countLabel, runPlot } from "./run-plot.js";
import { textElement, textSize } from "./text-element.js";
import { textWidth, wrapText } from "./text-width.js";

const defaultWidth = 340;
const lineHeight = 16;

const signals: readonly (readonly [NonNullable<RunPoint["signal"]>, TextKey])[] = [
  ["beyond-limit", "run.signalBeyond"],
  ["run", "run.signalInARow"],
];

/** What the marks of signals and a gap stand for, where there are any. */
function runKey({ say }: Language, points: readonly RunPoint[], top: number, width: number): ChartBody {
  const children: Element[] = [];
  let height = 0;
  for (const [signal, key] of signals) {
    if (!points.some((point) => point.signal === signal && point.count !== undefined)) continue;
    const lines = wrapText(say(key), textSize, width - 16);
    children.push(runMark(signal, 6, top + height + 8));
    lines.forEach((line, at) => children.push(textElement(line, 16, top + height + 12 + lineHeight * at)));
    height += lineHeight * lines.length + 2;
  }
  if (points.some(({ count }) => count === undefined)) {
    const lines = wrapText(say("run.gap"), textSize, width);
    lines.forEach((line, at) =>
      children.push(textElement(line, 0, top + height + 12 + lineHeight * at, { tone: "quiet" })),
    );
    height += lineHeight * lines.length;
  }
  return { height, children };
}

/** Room at the right for the words of the mean and its limits. */
function labelMargin(language: Language, { limits }: RunData): number {
  if (!limits) return 14;
  const { say } = language;
  const words = [say("run.upperLimit"), say("run.mean"), say("run.lowerLimit"), countLabel(language, limits.upper)];
  return 10 + Math.max(...words.map((each) => textWidth(each, textSize)));
}

/**
 * Counts month by month as a line with dots, above a zero line, as an svg element: the mean and the natural limits with their
 * words at their ends, and months that are hardly chance marked by another shape. A month that is not shown is a gap.
 * A lower limit of 0 is not drawn. Default width 340.
 *
 * Throws a TypeError where the data did not pass the airlock, and a RangeError unless the points are months that follow one
 * another and the limits lie around the mean.
 */
export function runChart(data: Released<RunData>, options: ChartOptions): Element {
  const { language = english } = options;
  assertReleased(data);
  checkRunData(data);
  const { points, limits } = data;
  const width = options.width ?? defaultWidth;
  if (points.every(({ count }) => count === undefined)) return nothingDrawn(options, width);
  const plot = runPlot(language, data, width, labelMargin(language, data));
  const key = runKey(language, points, plot.bottom + 46, width);
  const children = [
    ...runAxes(language, points, plot),
    ...(limits ? runLimits(language, limits, plot) : []),
    ...runLine(points, plot),
    ...key.children,
  ];
  return chartFrame(options, width, { height: plot.bottom + 46 + key.height, children });
}
