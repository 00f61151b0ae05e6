import { assertReleased } from "@rapport/disclosure";
import type { Released } from "@rapport/disclosure";
import type { Language } from "@rapport/language";
import { english } from "@rapport/language";
import { line } from "d3-shape";
import type { Element } from "hast";
import { s } from "hastscript";
import { endPlaces } from "./end-labels.js";
import type { EndLabel } from "./end-labels.js";
import { earlyEndNote } from "./early-end-note.js";
import { chartFrame } from "./frame.js";
import { checkIncidenceData } from "./incidence-data.js";
import type { IncidenceData, IncidencePoint } from "./incidence-data.js";
import { nothingDrawn } from "./nothing-drawn.js";
import type { ChartOptions } from "./options.js";
import { lightPalette } from "./palette.js";
import { percentInWords } from "./percent.js";
import { countGap, stillThere } from "./still-there.js";
import { survivalAxes } from "./survival-axes.js";
import type { SurvivalPoint } from "./survival-data.js";
import { survivalLine } from "./survival-line.js";
import { survivalPlot } from "./survival-scales.js";
import type { Plot } from "./survival-scales.js";
import { textElement, textSize } from "./text-element.js";
import { textWidth } from "./text-width.js";
import { timeAxis } from "./time-axis.js";

const defaultWidth = 340;

/** Room at the right for the words at the ends of the lines. */
function endMargin(language: Language): number {
  const { say } = language;
  const words = [say("incidence.reached"), say("incidence.endedFirst"), percentInWords(language, 1)];
  return Math.ceil(20 + Math.max(...words.map((each) => textWidth(each, textSize))));
}

/** The points of the rising line, in the shape of a falling one: both are a share over time with its interval. */
function rising(points: readonly IncidencePoint[]): readonly SurvivalPoint[] {
  return points.flatMap(({ day, reached, lower, upper }): readonly SurvivalPoint[] => {
    if (reached === undefined) return [];
    if (day === 0) return [{ day, survival: 0, lower: 0, upper: 0 }];
    return [
      {
        day,
        survival: reached,
        ...(lower === undefined ? {} : { lower }),
        ...(upper === undefined ? {} : { upper }),
      },
    ];
  });
}

interface Ended {
  readonly day: number;
  readonly share: number;
}

function endedLine(ended: readonly Ended[], { x, y }: Plot): readonly Element[] {
  if (ended.length < 2) return [];
  const path = line<Ended>(
    (point) => x(point.day),
    (point) => y(point.share),
  ).digits(2);
  const look = { fill: "none", stroke: lightPalette.series[1], strokeWidth: 2, strokeDasharray: "5 3" };
  return [s("path", { className: ["rc-line-2", "rc-ended"], d: path([...ended]), ...look })];
}

function endWords(language: Language, share: number, what: string, { y }: Plot): EndLabel {
  return { words: [percentInWords(language, share), what], y: y(share) };
}

/**
 * The share that has reached something, going up over weeks or months since the start, as an svg element, with its interval
 * where one is known; dashed, the share that ended without it; and one row of how many go on. Each line carries its words at
 * its end, which is the last point. Default width 340.
 *
 * Throws a TypeError where the data did not pass the airlock, and a RangeError unless the points begin at day 0 with nobody,
 * their days go up, and the shares of each day add to no more than 1.
 */
export function incidenceChart(data: Released<IncidenceData>, options: ChartOptions): Element {
  const { language = english } = options;
  assertReleased(data);
  if (data.points.length === 0) return nothingDrawn(options, options.width ?? defaultWidth);
  checkIncidenceData(data);
  const { points, endsForFew = false } = data;
  const width = options.width ?? defaultWidth;
  const reached = rising(points);
  const endedLater = points.flatMap(({ day, ended }) =>
    ended === undefined || day === 0 ? [] : [{ day, share: ended }],
  );
  const ended = [{ day: 0, share: 0 }, ...endedLater];
  const lastDay = points.at(-1)?.day ?? 0;
  const axis = timeAxis(lastDay);
  const plot = survivalPlot(language, axis, width, endMargin(language));
  const counts = stillThere(points, axis, (countGap(language, points) / (plot.right - plot.left)) * axis.end);
  const labels = [
    endWords(language, reached.at(-1)?.survival ?? 0, language.say("incidence.reached"), plot),
    ...ended
      .slice(1)
      .slice(-1)
      .map(({ share }) => endWords(language, share, language.say("incidence.endedFirst"), plot)),
  ];
  const places = endPlaces(labels, plot.top, plot.bottom);
  const rowLabel = plot.bottom + 56;
  const row = rowLabel + 16;
  const words = (text: string, at: number, shift: number) =>
    textElement(text, plot.x(lastDay) + 10, (places[at] ?? 0) + shift, { halo: true });
  const note = endsForFew ? earlyEndNote(language.say("incidence.linesEnd"), row, width) : undefined;
  const children = [
    ...survivalAxes(language, axis, counts, plot, "start"),
    ...endedLine(ended, plot),
    ...survivalLine(reached, endsForFew, plot),
    ...labels.flatMap(({ words: [share, what] }, at) => [words(share, at, -4), words(what, at, 12)]),
    textElement(language.say("incidence.goingOn"), 0, rowLabel, { tone: "quiet" }),
    ...counts.map(({ day, atRisk }) =>
      textElement(language.count(atRisk), plot.x(day), row, { anchor: "middle", className: "rc-count" }),
    ),
    ...(note?.children ?? []),
  ];
  return chartFrame(options, width, { height: row + 6 + (note?.height ?? 0), children });
}
