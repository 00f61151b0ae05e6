import type { ClockFigure, MeanFigure, MetricResult, SharesFigure, TimesFigure } from "@rapport/analysis";
import { weeksInterval, weeksInWords } from "@rapport/charts";
import type { ReleasedMean, ReleasedPosition } from "@rapport/disclosure";
import { clockReading } from "../clock-reading.js";
import { commonest, furthest, levelCounts, middle } from "../level-counts.js";
import type { LevelCounts } from "../level-counts.js";
import type { PracticeFigure } from "../practice-figures.js";
import type { Behind } from "./course-sentences.js";
import { quoted } from "./author-text.js";
import { countInWords, pointsInWords } from "./numbers.js";
import { percentRange, wholePercent } from "./percent.js";

const notShown = "not shown";

function signed(value: number): string {
  return value > 0 ? `+${pointsInWords(value)}` : pointsInWords(value);
}

/** A mean with its interval in brackets: in percent, in points, or as a change with its sign. */
export function meanInWords({ estimate, lower, upper }: ReleasedMean, as: "percent" | "points" | "change"): string {
  const words = as === "change" ? signed : pointsInWords;
  if (lower === undefined || upper === undefined) {
    return `${as === "percent" ? wholePercent(estimate) : words(estimate)} (no interval can be given)`;
  }
  if (as === "percent") return `${wholePercent(estimate)} (${percentRange(lower, upper)})`;
  return `${words(estimate)} (${words(lower)} to ${words(upper)})`;
}

function meanWords({ mean, share }: MeanFigure, { metric }: MetricResult): string {
  if (mean.kind === "withheld") return notShown;
  if (share) return meanInWords(mean, "percent");
  return meanInWords(mean, metric === "change" ? "change" : "points");
}

/** Shares of fewer than this many are not given. */
const leastDenominator = 20;

function yesInWords({ total, levels: [yes] }: LevelCounts): string {
  if (yes?.count === undefined)
    return yes?.fewerThan === undefined ? notShown : `yes: fewer than ${yes.fewerThan} clients`;
  const share = total < leastDenominator ? "" : `, ${wholePercent(Math.min(1, yes.count / total))}`;
  return `yes: ${countInWords(yes.count)}${share}`;
}

function levelsInWords(counts: LevelCounts, { metric }: MetricResult, ordered: boolean): string {
  if (metric === "share") return yesInWords(counts);
  const far = metric === "furthestStep" ? furthest(counts) : undefined;
  if (far) return `${quoted(far.label)} or further: ${countInWords(far.count)}`;
  const half = ordered && metric !== "furthestStep" ? middle(counts) : undefined;
  if (half !== undefined) return `the middle course has ${quoted(half)}`;
  const most = commonest(counts);
  if (!most) return "no level stands out";
  const each = most.labels.length > 1 ? " each" : "";
  return `most often ${most.labels.map(quoted).join(" and ")}: ${countInWords(most.count)}${each}`;
}

function sharesWords(figure: SharesFigure, metric: MetricResult): string {
  const counts = levelCounts(figure);
  return counts ? levelsInWords(counts, metric, figure.ordered) : notShown;
}

/** When half of the time at a step was over, with the interval. */
function medianInWords(median: ReleasedPosition): string {
  const half = median.estimate === undefined ? "half not reached" : `half within ${weeksInWords(median.estimate)}`;
  return `${half.replace("within less", "in less")} (${weeksInterval(median)})`;
}

function timesWords({ steps }: TimesFigure): string {
  const known = steps.flatMap(({ label, median }) => (median.kind === "position" ? [{ label, median }] : []));
  const longest = known.toSorted(
    (a, b) => (b.median.estimate ?? Number.POSITIVE_INFINITY) - (a.median.estimate ?? Number.POSITIVE_INFINITY),
  )[0];
  if (!longest) return notShown;
  return `${known.length > 1 ? "longest at" : "at"} ${quoted(longest.label)}: ${medianInWords(longest.median)}`;
}

/** The share that reached it within some weeks, with its interval where one is known, and the share that ended first. */
function clockInWords(figure: ClockFigure): string {
  const reading = clockReading(figure);
  if (!reading) return notShown;
  const { reached, lower, upper, ended, day } = reading.last;
  const doubt = lower === undefined || upper === undefined ? "" : ` (${percentRange(lower, upper)})`;
  const others = ended === undefined ? "" : `; ${wholePercent(ended)} ended first`;
  return `${wholePercent(reached)}${doubt} within ${weeksInWords(day)}${others}`;
}

/** What a figure came to, in few words. */
export function figureInWords({ shown, metric }: PracticeFigure): string {
  switch (shown.kind) {
    case "shares":
      return sharesWords(shown, metric);
    case "mean":
      return meanWords(shown, metric);
    case "times":
      return timesWords(shown);
    case "clock":
      return clockInWords(shown);
    default: {
      const unknown: never = shown;
      return unknown;
    }
  }
}

function courses(count: number | undefined): Behind | undefined {
  return count === undefined ? undefined : { count, of: "courses" };
}

/** What a figure rests on; `undefined` where that is not one number, or not shown. */
export function behind({ shown }: Pick<PracticeFigure, "shown">): Behind | undefined {
  switch (shown.kind) {
    case "shares":
      return courses(shown.shares.kind === "withheld" ? undefined : shown.shares.total);
    case "mean":
      return shown.mean.kind === "withheld" ? undefined : { count: shown.mean.n, of: "clients" };
    case "times":
      return undefined;
    case "clock":
      return courses(clockReading(shown)?.began);
    default: {
      const unknown: never = shown;
      return unknown;
    }
  }
}
