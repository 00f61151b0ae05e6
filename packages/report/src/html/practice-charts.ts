import type { ReportContent } from "@rapport/analysis";
import { barsChart, incidenceChart } from "@rapport/charts";
import type { BarsData, ChartOptions, IncidenceData } from "@rapport/charts";
import { derive } from "@rapport/disclosure";
import type { Released } from "@rapport/disclosure";
import type { Element } from "hast";
import { clockPoints, clockReading } from "../clock-reading.js";
import { levelCounts } from "../level-counts.js";
import type { LevelCount } from "../level-counts.js";
import { practiceFigures } from "../practice-figures.js";
import type { PracticeFigure } from "../practice-figures.js";
import { authorText } from "../prose/author-text.js";
import { figureInWords } from "../prose/figure-words.js";
import { countInWords } from "../prose/numbers.js";
import { wholePercent } from "../prose/percent.js";
import { sourceLine } from "./source-line.js";

/** Shares of fewer than this many are not drawn. */
const leastDenominator = 20;
/** Two levels are said in a sentence; more than these are read in a table. */
const fewestBars = 3;
/** Six, and what is none of them. */
const mostUnordered = 7;
const mostOrdered = 12;

/** Where a figure stands: the place of its type, and its own among the type's figures. */
export interface FigurePlace {
  readonly at: number;
  readonly figureAt: number;
}

function figureAtPlace({ questions }: ReportContent, { at, figureAt }: FigurePlace): PracticeFigure | undefined {
  const types = questions.flatMap((result) => (result.question === "pluginMetrics" ? result.types : []));
  const type = types[at];
  return type && practiceFigures(type)[figureAt];
}

type Run = readonly [LevelCount, ...LevelCount[]];

/** Levels one by one, but that neighbours of which nothing is shown stand together. */
function runs(levels: readonly LevelCount[]): readonly Run[] {
  return levels.reduce<readonly Run[]>((all, level) => {
    const last = all.at(-1);
    const joined = last !== undefined && last[0].count === undefined && level.count === undefined;
    return joined ? [...all.slice(0, -1), [...last, level]] : [...all, [level]];
  }, []);
}

/** A bar for each level; none where too few levels or courses are there to draw, or too many levels. */
export function barsData(content: ReportContent, place: FigurePlace): BarsData {
  const { k } = content.policy;
  const shown = figureAtPlace(content, place)?.shown;
  const counts = shown?.kind === "shares" ? levelCounts(shown) : undefined;
  if (shown?.kind !== "shares" || !counts || counts.total < leastDenominator) return { bars: [] };
  if (!counts.levels.some(({ count = 0 }) => count > 0)) return { bars: [] };
  const most = shown.ordered ? mostOrdered : mostUnordered;
  if (counts.levels.length < fewestBars || counts.levels.length > most) return { bars: [] };
  return {
    bars: runs(counts.levels).map(([first, ...others]) => {
      const label = [first, ...others].map((level) => authorText(level.label)).join(", ");
      const { count } = first;
      if (count === undefined) return { label, note: `fewer than ${k} clients${others.length > 0 ? " each" : ""}` };
      const share = Math.min(1, count / counts.total);
      return { label, note: `${countInWords(count)} courses, ${wholePercent(share)}`, share };
    }),
  };
}

/** The lines of a clock that is to be drawn; no point where there are none. */
export function incidenceData(content: ReportContent, place: FigurePlace): IncidenceData {
  const shown = figureAtPlace(content, place)?.shown;
  if (shown?.kind !== "clock" || !shown.drawn || !shown.curve || !clockReading(shown)) return { points: [] };
  const points = clockPoints(shown.curve);
  const last = shown.curve.points.at(-1);
  // The airlock ends a life table where an interval would begin with fewer than 2k clients.
  return { points, endsForFew: (last?.survival ?? 0) > 0 && (last?.atRisk ?? 0) <= 2 * content.policy.k };
}

function optionsFor(
  report: Released<ReportContent>,
  figure: PracticeFigure,
  id: string,
  words: { readonly subtitle: string; readonly description: string },
): ChartOptions {
  return { id, title: figure.name, source: sourceLine(report), ...words };
}

/** The chart of one figure; `undefined` where it is better said in words. */
export function practiceChart(report: Released<ReportContent>, place: FigurePlace, id: string): Element | undefined {
  const figure = figureAtPlace(report, place);
  if (!figure) return undefined;
  const data = derive(report, (content) => barsData(content, place));
  if (data.bars.length > 0) {
    const description = `${data.bars.map(({ label, note = "" }) => `${label}: ${note}`).join("; ")}.`;
    return barsChart(
      data,
      optionsFor(report, figure, id, { subtitle: `Share of courses: ${figure.counts}`, description }),
    );
  }
  const lines = derive(report, (content) => incidenceData(content, place));
  if (lines.points.length === 0) return undefined;
  const description = `A line of the share of courses that reached it, going up from 0%. It comes to ${figureInWords(figure)}.`;
  const subtitle = "Share of courses that reached it, and dashed those that ended without it";
  return incidenceChart(lines, optionsFor(report, figure, id, { subtitle, description }));
}
