import type { ClockFigure, MeanFigure, RateFigure, SharesFigure, TimesFigure } from "@rapport/analysis";
import { percentInWords, stepInWords, weeksInterval, weeksInWords } from "@rapport/charts";
import type { ReleasedMean, ReleasedPosition } from "@rapport/disclosure";
import type { Language } from "@rapport/language";
import { clockReading } from "../clock-reading.js";
import { commonest, furthest, levelCounts, middle } from "../level-counts.js";
import type { LevelCount, LevelCounts } from "../level-counts.js";
import type { ShownFigure } from "../figures/shown-figure.js";
import { authorText, quotedLabel } from "./author-text.js";
import { withDoubt } from "./doubt.js";
import { itemsInWords } from "./items.js";
import { levelInWords } from "./level-words.js";
import { printedInWords } from "./numbers.js";
import { percentRange, rateShare } from "./percent.js";
import type { Behind } from "./things.js";
import { isUnderWeek } from "./under-week.js";

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
  const { say, percent, points } = language;
  const inPercent = as === "percent";
  const words = (value: number) =>
    inPercent ? percentInWords(language, value) : as === "change" ? signed(language, value) : points(value);
  const range = (from: number, to: number) =>
    inPercent ? percentRange(language, from, to) : say("range", { from: words(from), to: words(to) });
  const interval = lower === undefined || upper === undefined ? say("figure.noInterval") : range(lower, upper);
  const isCoarse = step >= (inPercent ? coarsePercent : coarsePoints);
  const rounding = isCoarse ? say("figure.nearest", { step: inPercent ? percent(step) : points(step) }) : "";
  return withDoubt(language, words(estimate), interval, rounding);
}

function meanWords(language: Language, { mean, share }: MeanFigure, isChange: boolean): string {
  if (mean.kind === "withheld") return language.say("figure.notShown");
  if (share) return meanInWords(language, mean, "percent");
  return meanInWords(language, mean, isChange ? "change" : "points");
}

/** "25 of 60, 42% (30% to 54%)", with a bound where the share is printed as none or as all. */
function rateInWords(language: Language, { rate, interval }: RateFigure): string {
  const { say, count } = language;
  if (rate.kind === "withheld") return say("figure.notShown");
  const counts = { count: printedInWords(language, rate.numerator), total: count(rate.denominator) };
  const share = rateShare(language, rate);
  if (share === undefined) return say("figure.rate", counts);
  const doubt = interval && percentRange(language, interval.lower, interval.upper);
  return say("figure.rateShare", { ...counts, share: doubt === undefined ? share : withDoubt(language, share, doubt) });
}

function yesInWords(language: Language, { levels: [yes] }: LevelCounts): string {
  return yes ? language.say("figure.yes", { count: levelInWords(language, yes) }) : language.say("figure.notShown");
}

function levelAndCount(language: Language, level: LevelCount): string {
  const part = authorText(language.within(language.label(level.label)));
  return language.say("figure.partWithCount", { part, count: levelInWords(language, level) });
}

function levelsInWords(
  language: Language,
  counts: LevelCounts,
  { reading, of }: Pick<ShownFigure, "reading" | "of">,
): string {
  const { say, count, list } = language;
  if (reading === "yes") return yesInWords(language, counts);
  if (reading === "listed") return say("figure.listed");
  if (reading === "each")
    return itemsInWords(
      language,
      counts.levels.map((level) => levelAndCount(language, level)),
    );
  const far = reading === "furthest" ? furthest(counts) : undefined;
  if (far) return say("figure.furthest", { level: quotedLabel(language, far.label), count: count(far.count) });
  const half = reading === "middle" ? middle(counts) : undefined;
  if (half !== undefined) return say("figure.middle", { of, level: quotedLabel(language, half) });
  const most = commonest(counts);
  if (!most) return say("figure.noMost");
  const levels = list(most.labels.map((each) => quotedLabel(language, each)));
  return say("figure.mostOften", { labels: most.labels.length, levels, count: count(most.count) });
}

function sharesWords(language: Language, shown: SharesFigure, figure: Pick<ShownFigure, "reading" | "of">): string {
  const counts = levelCounts(shown);
  return counts ? levelsInWords(language, counts, figure) : language.say("figure.notShown");
}

function halfInWords(language: Language, { estimate, step }: ReleasedPosition): string {
  if (estimate === undefined) return language.say("figure.halfNotReached");
  const weeks = weeksInWords(language, estimate, step);
  return isUnderWeek(estimate) ? language.say("figure.halfUnder", { weeks }) : language.say("figure.half", { weeks });
}

/** When half of the time at a step was over, with the interval. */
function medianInWords(language: Language, median: ReleasedPosition): string {
  return withDoubt(
    language,
    halfInWords(language, median),
    weeksInterval(language, median),
    stepInWords(language, median),
  );
}

function timesWords(language: Language, { steps }: TimesFigure): string {
  const known = steps.flatMap(({ label, median }) => (median.kind === "position" ? [{ label, median }] : []));
  const longest = known.toSorted(
    (a, b) => (b.median.estimate ?? Number.POSITIVE_INFINITY) - (a.median.estimate ?? Number.POSITIVE_INFINITY),
  )[0];
  if (!longest) return language.say("figure.notShown");
  return language.say("figure.longestAt", {
    steps: known.length,
    step: quotedLabel(language, longest.label),
    half: medianInWords(language, longest.median),
  });
}

/** The share that reached it within some weeks, with its interval where one is known, and the share that ended first. */
function clockInWords(language: Language, figure: ClockFigure): string {
  const { say } = language;
  const reading = clockReading(figure);
  if (!reading) return say("figure.notShown");
  const { reached, lower, upper, ended, day } = reading.last;
  const words = percentInWords(language, reached);
  const share =
    lower === undefined || upper === undefined
      ? words
      : withDoubt(language, words, percentRange(language, lower, upper));
  const weeks = weeksInWords(language, day);
  return ended === undefined
    ? say("figure.clock", { share, weeks })
    : say("figure.clockEnded", { share, weeks, ended: percentInWords(language, ended) });
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
