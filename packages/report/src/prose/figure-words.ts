import type { ClockFigure, MeanFigure, RateFigure, SharesFigure, TimesFigure } from "@rapport/analysis";
import { percentInWords, stepInWords, weeksInterval, weeksInWords } from "@rapport/charts";
import type { ReleasedMean, ReleasedPosition } from "@rapport/disclosure";
import type { Language } from "@rapport/language";
import { clockReading } from "../clock-reading.js";
import { commonest, furthest, levelCounts, middle } from "../level-counts.js";
import type { LevelCounts } from "../level-counts.js";
import type { ShownFigure } from "../figures/shown-figure.js";
import { quoted } from "./author-text.js";
import { levelInWords } from "./level-words.js";
import { printedInWords } from "./numbers.js";
import { percentRange } from "./percent.js";
import type { Behind } from "./things.js";

const notShown = "not shown";

function signed(language: Language, value: number): string {
  return value > 0 ? `+${language.points(value)}` : language.points(value);
}

/** From these steps on, a mean says to what it is rounded. */
const coarsePercent = 0.05;
const coarsePoints = 1;

/** A mean with its interval in brackets: in percent, in points, or as a change with its sign. */
export function meanInWords(
  language: Language,
  { estimate, lower, upper, step }: ReleasedMean,
  as: "percent" | "points" | "change",
): string {
  const percent = as === "percent";
  const words = percent
    ? (share: number) => percentInWords(language, share)
    : as === "change"
      ? (value: number) => signed(language, value)
      : (points: number) => language.points(points);
  const range = (from: number, to: number) =>
    percent ? percentRange(language, from, to) : `${words(from)} to ${words(to)}`;
  const interval = lower === undefined || upper === undefined ? "no interval can be given" : range(lower, upper);
  const nearest = percent ? language.percent(step) : language.points(step);
  const coarse = step >= (percent ? coarsePercent : coarsePoints) ? `, to the nearest ${nearest}` : "";
  return `${words(estimate)} (${interval}${coarse})`;
}

function meanWords(language: Language, { mean, share }: MeanFigure, isChange: boolean): string {
  if (mean.kind === "withheld") return notShown;
  if (share) return meanInWords(language, mean, "percent");
  return meanInWords(language, mean, isChange ? "change" : "points");
}

/** "25 of 60, 42%", with a bound where the share is printed as none or as all. */
function rateInWords(language: Language, { rate }: RateFigure): string {
  if (rate.kind === "withheld") return notShown;
  const { numerator, denominator, percent } = rate;
  const counts = `${printedInWords(language, numerator)} of ${language.count(denominator)}`;
  if (percent === undefined) return counts;
  if ("is" in percent) return `${counts}, ${percentInWords(language, percent.is / 100)}`;
  return "atMost" in percent
    ? `${counts}, at most ${language.percent(percent.atMost / 100)}`
    : `${counts}, at least ${language.percent(percent.atLeast / 100)}`;
}

function yesInWords(language: Language, { levels: [yes] }: LevelCounts): string {
  return yes ? `yes: ${levelInWords(language, yes)}` : notShown;
}

function levelsInWords(
  language: Language,
  counts: LevelCounts,
  { reading, of }: Pick<ShownFigure, "reading" | "of">,
): string {
  if (reading === "yes") return yesInWords(language, counts);
  if (reading === "listed") return "each in the table of levels";
  const far = reading === "furthest" ? furthest(counts) : undefined;
  if (far) return `${quoted(language, far.label)} or further: ${language.count(far.count)}`;
  const half = reading === "middle" ? middle(counts) : undefined;
  if (half !== undefined) return language.say("figure.middle", { of, level: quoted(language, half) });
  const most = commonest(counts);
  if (!most) return "no level stands out";
  const each = most.labels.length > 1 ? " each" : "";
  return `most often ${most.labels.map((each) => quoted(language, each)).join(" and ")}: ${language.count(most.count)}${each}`;
}

function sharesWords(language: Language, shown: SharesFigure, figure: Pick<ShownFigure, "reading" | "of">): string {
  const counts = levelCounts(shown);
  return counts ? levelsInWords(language, counts, figure) : notShown;
}

/** When half of the time at a step was over, with the interval. */
function medianInWords(language: Language, median: ReleasedPosition): string {
  const { estimate, step } = median;
  const half = estimate === undefined ? "half not reached" : `half within ${weeksInWords(language, estimate, step)}`;
  const doubt = [weeksInterval(language, median), stepInWords(language, median)]
    .filter((words) => words !== "")
    .join(", ");
  return `${half.replace("within less", "in less")} (${doubt})`;
}

function timesWords(language: Language, { steps }: TimesFigure): string {
  const known = steps.flatMap(({ label, median }) => (median.kind === "position" ? [{ label, median }] : []));
  const longest = known.toSorted(
    (a, b) => (b.median.estimate ?? Number.POSITIVE_INFINITY) - (a.median.estimate ?? Number.POSITIVE_INFINITY),
  )[0];
  if (!longest) return notShown;
  return `${known.length > 1 ? "longest at" : "at"} ${quoted(language, longest.label)}: ${medianInWords(language, longest.median)}`;
}

/** The share that reached it within some weeks, with its interval where one is known, and the share that ended first. */
function clockInWords(language: Language, figure: ClockFigure): string {
  const reading = clockReading(figure);
  if (!reading) return notShown;
  const { reached, lower, upper, ended, day } = reading.last;
  const doubt = lower === undefined || upper === undefined ? "" : ` (${percentRange(language, lower, upper)})`;
  const others = ended === undefined ? "" : `; ${percentInWords(language, ended)} ended first`;
  return `${percentInWords(language, reached)}${doubt} within ${weeksInWords(language, day)}${others}`;
}

/** What a figure came to, in few words. */
export function figureInWords(language: Language, figure: Omit<ShownFigure, "name" | "counts">): string {
  const { shown } = figure;
  switch (shown.kind) {
    case "shares":
      return sharesWords(language, shown, figure);
    case "mean":
      return meanWords(language, shown, figure.isChange);
    case "rate":
      return rateInWords(language, shown);
    case "times":
      return timesWords(language, shown);
    case "clock":
      return clockInWords(language, shown);
    default: {
      const unknown: never = shown;
      return unknown;
    }
  }
}

/** What a figure rests on; `undefined` where that is not one number, or not shown. */
export function behind({ shown, of }: Pick<ShownFigure, "shown" | "of">): Behind | undefined {
  const all = (count: number | undefined): Behind | undefined => (count === undefined ? undefined : { count, of });
  switch (shown.kind) {
    case "shares":
      return all(shown.shares.kind === "withheld" ? undefined : shown.shares.total);
    case "mean":
      return shown.mean.kind === "withheld" ? undefined : { count: shown.mean.n, of: "clients" };
    case "rate":
      return all(shown.rate.kind === "withheld" ? undefined : shown.rate.denominator);
    case "times":
      return undefined;
    case "clock":
      return all(clockReading(shown)?.began);
    default: {
      const unknown: never = shown;
      return unknown;
    }
  }
}
