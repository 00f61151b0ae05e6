import { assertReleased } from "@rapport/disclosure";
import type { Released } from "@rapport/disclosure";
import { english } from "@rapport/language";
import type { Element } from "hast";
import { earlyEndNote } from "./early-end-note.js";
import { chartFrame } from "./frame.js";
import { nothingDrawn } from "./nothing-drawn.js";
import type { ChartOptions } from "./options.js";
import { medianWords } from "./median-words.js";
import { sessionAxis } from "./session-axis.js";
import { stepped } from "./stepped.js";
import { countGap, countReach, stillThere } from "./still-there.js";
import { survivalAxes } from "./survival-axes.js";
import { checkSurvivalData } from "./survival-data.js";
import type { SurvivalData } from "./survival-data.js";
import { survivalLine } from "./survival-line.js";
import { survivalMedian } from "./survival-median.js";
import { survivalPlot } from "./survival-scales.js";
import { textElement } from "./text-element.js";
import { throughMedian } from "./through-median.js";
import { timeAxis } from "./time-axis.js";

const defaultWidth = 340;

/**
 * The share still in a stage, going down over weeks or months, as an svg element: its interval band, the median in words,
 * and one row of how many are still there. The line ends at the last point, and goes down in steps from one session to the next.
 * Default width 340.
 *
 * Throws a TypeError where the data did not pass the airlock, and a RangeError unless the points begin at day 0 with
 * survival 1 and their days go up.
 */
export function survivalChart(data: Released<SurvivalData>, options: ChartOptions): Element {
  const { language = english } = options;
  assertReleased(data);
  if (data.points.length === 0) return nothingDrawn(options, options.width ?? defaultWidth);
  checkSurvivalData(data);
  const { median, endsForFew = false, clock = "days" } = data;
  const joined = throughMedian(data.points, median);
  const points = clock === "sessions" ? stepped(joined) : joined;
  const width = options.width ?? defaultWidth;
  const last = points.at(-1)?.day ?? 0;
  const axis = clock === "sessions" ? sessionAxis(last) : timeAxis(last);
  const plot = survivalPlot(language, axis, width, Math.max(14, countReach(language, points)));
  const counts = stillThere(points, axis, (countGap(language, points) / (plot.right - plot.left)) * axis.end);
  const rowLabel = plot.bottom + 56;
  const row = rowLabel + 16;
  const note = endsForFew ? earlyEndNote(language.say("survival.lineEnds"), row, width) : undefined;
  const children = [
    ...survivalAxes(language, axis, counts, plot, "entering"),
    ...survivalLine(points, endsForFew, plot),
    ...(median === undefined ? [] : survivalMedian(medianWords(language, median, clock), median, points, plot)),
    textElement(language.say("survival.stillThere"), 0, rowLabel, { tone: "quiet" }),
    ...counts.map(({ day, atRisk }) =>
      textElement(language.count(atRisk), plot.x(day), row, { anchor: "middle", className: "rc-count" }),
    ),
    ...(note?.children ?? []),
  ];
  return chartFrame(options, width, { height: row + 6 + (note?.height ?? 0), children });
}
