import type { ClockFigure, SharesFigure, TimesFigure } from "@rapport/analysis";
import { percentInWords, stepInWords, weeksInterval, weeksInWords } from "@rapport/charts";
import type { Language } from "@rapport/language";
import type { Element } from "hast";
import { clockPoints } from "../clock-reading.js";
import { levelCounts } from "../level-counts.js";
import type { ShownFigure } from "../figures/shown-figure.js";
import { authorText } from "../prose/author-text.js";
import { printedCount } from "../prose/numbers.js";
import { percentRange } from "../prose/percent.js";
import { dataTable } from "./data-table.js";

type Rows = readonly (readonly string[])[];

/** A row a level, and one for all of them. */
export function levelRows(language: Language, figure: SharesFigure, fewestForPercent: number): Rows {
  const counts = levelCounts(figure);
  if (!counts) return [["All", "not shown", "not shown"]];
  const { total, levels } = counts;
  const share = (count: number | undefined) =>
    count === undefined || count === 0 || total < fewestForPercent
      ? "not given"
      : percentInWords(language, Math.min(1, count / total));
  return [
    ...levels.map(({ label, printed, count }) => [
      authorText(label),
      printed === undefined ? "not shown" : printedCount(language, printed),
      share(count),
    ]),
    ["All", language.count(total), total < fewestForPercent ? "not given" : language.percent(1)],
  ];
}

function stepRows(language: Language, { steps }: TimesFigure): Rows {
  return steps.map(({ label, median }) => {
    if (median.kind === "withheld") return [authorText(label), "not shown", "not shown"];
    const half = median.estimate === undefined ? "not reached" : weeksInWords(language, median.estimate, median.step);
    const step = stepInWords(language, median);
    return [authorText(label), step === "" ? half : `${half}, ${step}`, weeksInterval(language, median)];
  });
}

/** At day 0 nobody has reached it, for certain. */
function shareOn(language: Language, day: number, share: number | undefined): string {
  if (day === 0) return language.percent(share ?? 0);
  return share === undefined ? "\u2013" : percentInWords(language, share);
}

function clockRows(language: Language, { curve }: ClockFigure): Rows {
  return (curve ? clockPoints(curve) : []).map(({ day, reached, lower, upper, ended, atRisk }) => [
    String(Math.round(day / 7)),
    shareOn(language, day, reached),
    ...(curve && hasIntervals(curve)
      ? [lower === undefined || upper === undefined ? "\u2013" : percentRange(language, lower, upper)]
      : []),
    shareOn(language, day, ended),
    atRisk === undefined ? "few or none" : language.count(atRisk),
  ]);
}

function hasIntervals(curve: NonNullable<ClockFigure["curve"]>): boolean {
  return clockPoints(curve).some(({ lower }) => lower !== undefined);
}

/** A figure by the name of its group and its own; of everybody by its own alone. */
const nameOf = (label: string, name: string): string => (label === "" ? name : `${label}, ${name}`);

interface TableSetting {
  /** What the figures are about. */
  readonly label: string;
  readonly level: number;
}

/** The numbers behind one figure; `undefined` for levels, and for one that is a single number and stands in the table of all figures. */
export function figureTable(
  language: Language,
  { name, shown, of }: ShownFigure,
  { label, level }: TableSetting,
  id: string,
): Element | undefined {
  const interval = `${language.percent(level)} interval`;
  switch (shown.kind) {
    case "times":
      return dataTable({
        id,
        caption: `${nameOf(label, name)}: when half of the time at each step was over`,
        columns: ["Step", "Half over by", `${interval}, weeks`],
        rows: stepRows(language, shown),
      });
    case "clock":
      return dataTable({
        id,
        caption: `${nameOf(label, name)}: share of ${of} that reached it, and share that ended without it. A dash stands for too few by then to tell.`,
        columns: [
          "Weeks since the start",
          "Reached it",
          ...(shown.curve && hasIntervals(shown.curve) ? [interval] : []),
          "Ended first",
          "Going on without it",
        ],
        rows: clockRows(language, shown),
      });
    // Levels stand together in one table.
    case "shares":
    case "mean":
    case "rate":
      return undefined;
    default: {
      const unknown: never = shown;
      return unknown;
    }
  }
}
