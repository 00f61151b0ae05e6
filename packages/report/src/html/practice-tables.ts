import type { ClockFigure, SharesFigure, TimesFigure } from "@rapport/analysis";
import { weeksInterval, weeksInWords } from "@rapport/charts";
import type { Element } from "hast";
import { clockPoints } from "../clock-reading.js";
import { levelCounts } from "../level-counts.js";
import type { PracticeFigure } from "../practice-figures.js";
import { authorText } from "../prose/author-text.js";
import { countInWords } from "../prose/numbers.js";
import { percentRange, wholePercent } from "../prose/percent.js";
import { dataTable } from "./data-table.js";

type Rows = readonly (readonly string[])[];

/** Shares of fewer than this many are not given. */
const leastDenominator = 20;

function levelRows(figure: SharesFigure, k: number): Rows {
  const counts = levelCounts(figure);
  if (!counts) return [["All", "not shown", "not shown"]];
  const { total, levels } = counts;
  const share = (count: number) => (total < leastDenominator ? "not given" : wholePercent(Math.min(1, count / total)));
  return [
    ...levels.map(({ label, count }) =>
      count === undefined
        ? [authorText(label), `fewer than ${k} clients`, "not given"]
        : [authorText(label), countInWords(count), share(count)],
    ),
    ["All", countInWords(total), share(total)],
  ];
}

function stepRows({ steps }: TimesFigure): Rows {
  return steps.map(({ label, median }) => {
    if (median.kind === "withheld") return [authorText(label), "not shown", "not shown"];
    const half = median.estimate === undefined ? "not reached" : weeksInWords(median.estimate);
    return [authorText(label), half, weeksInterval(median)];
  });
}

function clockRows({ curve }: ClockFigure, k: number): Rows {
  const few = `fewer than ${k}`;
  return (curve ? clockPoints(curve) : []).map(({ day, reached, lower, upper, ended, atRisk }) => [
    String(Math.round(day / 7)),
    reached === undefined ? few : wholePercent(reached),
    ...(curve && hasIntervals(curve)
      ? [lower === undefined || upper === undefined ? "\u2013" : percentRange(lower, upper)]
      : []),
    ended === undefined ? (day === 0 ? wholePercent(0) : few) : wholePercent(ended),
    atRisk === undefined ? few : countInWords(atRisk),
  ]);
}

function hasIntervals(curve: NonNullable<ClockFigure["curve"]>): boolean {
  return clockPoints(curve).some(({ lower }) => lower !== undefined);
}

interface TableSetting {
  /** What the type is called. */
  readonly label: string;
  readonly level: number;
  readonly k: number;
}

/** The numbers behind one figure; `undefined` for a mean, which is one number and stands in the table of all figures. */
export function practiceTable(
  { name, shown }: PracticeFigure,
  { label, level, k }: TableSetting,
  id: string,
): Element | undefined {
  const interval = `${wholePercent(level)} interval`;
  switch (shown.kind) {
    case "shares":
      return dataTable({
        id,
        caption: `${label}, ${name}: courses by level`,
        columns: ["Level", "Courses", "Share"],
        rows: levelRows(shown, k),
      });
    case "times":
      return dataTable({
        id,
        caption: `${label}, ${name}: when half of the time at each step was over`,
        columns: ["Step", "Half over by", `${interval}, weeks`],
        rows: stepRows(shown),
      });
    case "clock":
      return dataTable({
        id,
        caption: `${label}, ${name}: share of courses that reached it, and share that ended without it. \u201cFewer than ${k}\u201d counts clients.`,
        columns: [
          "Weeks since the start",
          "Reached it",
          ...(shown.curve && hasIntervals(shown.curve) ? [interval] : []),
          "Ended first",
          "Going on without it",
        ],
        rows: clockRows(shown, k),
      });
    case "mean":
      return undefined;
    default: {
      const unknown: never = shown;
      return unknown;
    }
  }
}
