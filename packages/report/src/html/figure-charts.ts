import type { ReportContent } from "@rapport/analysis";
import { barsChart, incidenceChart, percentInWords } from "@rapport/charts";
import type { BarsData, ChartOptions, IncidenceData } from "@rapport/charts";
import { derive } from "@rapport/disclosure";
import type { Released } from "@rapport/disclosure";
import type { Language } from "@rapport/language";
import type { Element } from "hast";
import { clockPoints, clockReading } from "../clock-reading.js";
import { hasNumber, levelCounts } from "../level-counts.js";
import type { LevelCount } from "../level-counts.js";
import type { ShownFigure } from "../figures/shown-figure.js";
import { authorText } from "../prose/author-text.js";
import { figureInWords } from "../prose/figure-words.js";
import { notesInWords } from "../prose/items.js";
import { levelInWords } from "../prose/level-words.js";
import { behindInWords, things } from "../prose/things.js";
import { sourceLine } from "./source-line.js";

/** Two levels are said in a sentence; more than these are read in a table. */
const fewestBars = 3;
/** Six, and what is none of them. */
const mostUnordered = 7;
const mostOrdered = 12;

/** Finds a figure in a report, from whose content alone a chart may be drawn. */
export type FigureIn = (content: ReportContent) => ShownFigure | undefined;

type Run = readonly [LevelCount, ...LevelCount[]];

/** Levels one by one, but that neighbours without a number that are printed in the same words stand together. */
function runs(language: Language, levels: readonly LevelCount[]): readonly Run[] {
  return levels.reduce<readonly Run[]>((all, level) => {
    const last = all.at(-1);
    const joined =
      last !== undefined && !hasNumber(level) && levelInWords(language, last[0]) === levelInWords(language, level);
    return joined ? [...all.slice(0, -1), [...last, level]] : [...all, [level]];
  }, []);
}

/** A bar for each level; none where too few levels or courses are there to draw, or too many levels. */
export function barsData(language: Language, content: ReportContent, figureIn: FigureIn): BarsData {
  const { fewestForPercent } = content.policy;
  const figure = figureIn(content);
  const shown = figure?.shown;
  const counts = shown?.kind === "shares" ? levelCounts(shown) : undefined;
  if (!figure || shown?.kind !== "shares" || !counts || counts.total < fewestForPercent) return { bars: [] };
  if (!counts.levels.some(({ count = 0 }) => count > 0)) return { bars: [] };
  const most = shown.ordered ? mostOrdered : mostUnordered;
  if (counts.levels.length < fewestBars || counts.levels.length > most) return { bars: [] };
  return {
    bars: runs(language, counts.levels).map(([first, ...others]) => {
      const label = [first, ...others].map((level) => authorText(language.label(level.label))).join(", ");
      const { count } = first;
      if (count === undefined || !hasNumber(first)) {
        const words = levelInWords(language, first);
        return { label, note: others.length > 0 ? language.say("chart.levelEach", { words }) : words };
      }
      const share = Math.min(1, count / counts.total);
      return {
        label,
        note: language.say("chart.level", {
          counted: behindInWords(language, { count, of: figure.of }),
          share: percentInWords(language, share),
        }),
        share,
      };
    }),
  };
}

/** The lines of a clock that is to be drawn; no point where there are none. */
export function incidenceData(content: ReportContent, figureIn: FigureIn): IncidenceData {
  const shown = figureIn(content)?.shown;
  if (shown?.kind !== "clock" || !shown.drawn || !shown.curve || !clockReading(shown)) return { points: [] };
  const points = clockPoints(shown.curve);
  const last = shown.curve.points.at(-1);
  const { fewestForStatistic, base } = content.policy;
  // The airlock ends a life table where an interval would begin with too few for a statistic.
  return { points, endsForFew: (last?.survival ?? 0) > 0 && (last?.atRisk ?? 0) < fewestForStatistic + base };
}

function optionsFor(
  language: Language,
  report: Released<ReportContent>,
  figure: ShownFigure,
  id: string,
  words: { readonly subtitle: string; readonly description: string },
): ChartOptions {
  return { id, language, title: figure.name, source: sourceLine(language, report), ...words };
}

/** The chart of one figure; `undefined` where it is better said in words. */
export function figureChart(
  language: Language,
  report: Released<ReportContent>,
  figureIn: FigureIn,
  id: string,
): Element | undefined {
  const figure = figureIn(report);
  if (!figure) return undefined;
  const of = things(language, figure.of);
  const data = derive(report, (content) => barsData(language, content, figureIn));
  if (data.bars.length > 0) {
    const notes = data.bars.map(({ label, note = "" }) => ({ label, note }));
    const subtitle = language.say("chart.shareOf", { things: of, counts: figure.counts });
    const description = notesInWords(language, notes);
    return barsChart(data, optionsFor(language, report, figure, id, { subtitle, description }));
  }
  const lines = derive(report, (content) => incidenceData(content, figureIn));
  if (lines.points.length === 0) return undefined;
  const description = language.say("incidence.description", { things: of, figure: figureInWords(language, figure) });
  const subtitle = language.say("incidence.subtitle", { things: of });
  return incidenceChart(lines, optionsFor(language, report, figure, id, { subtitle, description }));
}
