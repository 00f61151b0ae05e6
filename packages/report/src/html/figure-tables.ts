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
import { things } from "../prose/things.js";
import { dataTable } from "./data-table.js";

type Rows = readonly (readonly string[])[];

/** A row a level, and one for all of them. */
export function levelRows(language: Language, figure: SharesFigure, fewestForPercent: number): Rows {
  const { say } = language;
  const counts = levelCounts(figure);
  if (!counts) return [[say("table.all"), say("table.notShown"), say("table.notShown")]];
  const { total, levels } = counts;
  const share = (count: number | undefined) =>
    count === undefined || count === 0 || total < fewestForPercent
      ? say("table.notGiven")
      : percentInWords(language, Math.min(1, count / total));
  return [
    ...levels.map(({ label, printed, count }) => [
      authorText(language.label(label)),
      printed === undefined ? say("table.notShown") : printedCount(language, printed),
      share(count),
    ]),
    [say("table.all"), language.count(total), total < fewestForPercent ? say("table.notGiven") : language.percent(1)],
  ];
}

function stepRows(language: Language, { steps }: TimesFigure): Rows {
  const { say } = language;
  return steps.map(({ label, median }) => {
    const name = authorText(language.label(label));
    if (median.kind === "withheld") return [name, say("table.notShown"), say("table.notShown")];
    const half =
      median.estimate === undefined ? say("table.notReached") : weeksInWords(language, median.estimate, median.step);
    const step = stepInWords(language, median);
    return [name, step === "" ? half : `${half}, ${step}`, weeksInterval(language, median)];
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
    atRisk === undefined ? language.say("table.fewOrNone") : language.count(atRisk),
  ]);
}

function hasIntervals(curve: NonNullable<ClockFigure["curve"]>): boolean {
  return clockPoints(curve).some(({ lower }) => lower !== undefined);
}

/** A figure by the name of its group and its own; of everybody by its own alone. */
function nameOf({ say }: Language, group: string, figure: string): string {
  return group === "" ? figure : say("table.groupAndFigure", { group, figure });
}

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
  const { say } = language;
  const figure = nameOf(language, label, name);
  const interval = { level: language.percent(level) };
  switch (shown.kind) {
    case "times":
      return dataTable({
        id,
        caption: say("table.stepsCaption", { figure }),
        columns: [say("table.step"), say("table.halfOverBy"), say("table.intervalInWeeks", interval)],
        rows: stepRows(language, shown),
      });
    case "clock":
      return dataTable({
        id,
        caption: `${say("table.clockCaption", { figure, things: things(language, of) })} ${say("table.dashTooFew")}`,
        columns: [
          say("table.weeksSinceStart"),
          say("table.reached"),
          ...(shown.curve && hasIntervals(shown.curve) ? [say("table.interval", interval)] : []),
          say("table.endedFirst"),
          say("table.goingOn"),
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
