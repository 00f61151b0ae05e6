import type { InterventionTypeResult } from "@rapport/analysis";
import { clockReading } from "../clock-reading.js";
import { commonest, furthest, levelCounts } from "../level-counts.js";
import type { LevelCounts } from "../level-counts.js";
import { isWithheld } from "../figures/shown-figure.js";
import { practiceFigures } from "../practice-figures.js";
import type { PracticeFigure } from "../practice-figures.js";
import { authorText, quoted } from "./author-text.js";
import { behind, figureInWords, meanInWords } from "./figure-words.js";
import { aboutPrinted, countInWords, listInWords, pointsInWords } from "./numbers.js";
import { behindInWords, restsOnFew } from "./things.js";

function directionOf({ metric: { better } }: PracticeFigure): string {
  return better === undefined ? "" : `; ${better} is better`;
}

/** "about 40 clients", the direction, and that they are few: the end of a sentence about a mean. */
function among(figure: PracticeFigure): string {
  const people = behind(figure);
  return people ? ` among about ${behindInWords(people)}${directionOf(figure)}${restsOnFew(people)}.` : ".";
}

function furthestStep({ shown, metric }: PracticeFigure): string | undefined {
  const counts = shown.kind === "shares" && metric.metric === "furthestStep" ? levelCounts(shown) : undefined;
  const far = counts && furthest(counts);
  if (!counts || !far) return undefined;
  const few = restsOnFew({ count: counts.total, of: "courses" });
  return `: about ${countInWords(far.count)} of ${countInWords(counts.total)} courses got to ${quoted(far.label)} or further${few}.`;
}

/** How a number changed within courses, if chance alone would hardly move it so far; with the clients behind it. */
function clearChange(figure: PracticeFigure): { readonly sentence: string; readonly clients: number } | undefined {
  const { shown, metric } = figure;
  if (shown.kind !== "mean" || metric.metric !== "change" || shown.mean.kind === "withheld") return undefined;
  const { estimate, lower, upper, n } = shown.mean;
  if (lower === undefined || upper === undefined || lower * upper <= 0) return undefined;
  const [low = 0, high = 0] = [Math.abs(lower), Math.abs(upper)].toSorted((a, b) => a - b);
  const moved = `${pointsInWords(Math.abs(estimate))} ${estimate < 0 ? "lower" : "higher"}`;
  const sentence = `, ${quoted(metric.label)}: ${moved} at the last entry than at the first, on average (${pointsInWords(low)} to ${pointsInWords(high)}),${among(figure)}`;
  return { sentence, clients: n };
}

function reachedIt(figure: PracticeFigure): string | undefined {
  const { shown, metric } = figure;
  const reading = shown.kind === "clock" ? clockReading(shown) : undefined;
  if (shown.kind !== "clock" || !reading) return undefined;
  const began = reading.began === undefined ? undefined : ({ count: reading.began, of: "courses" } as const);
  const rests = began ? `, of about ${behindInWords(began)}${restsOnFew(began)}` : "";
  return `, ${quoted(metric.label)}: ${figureInWords(figure)}${rests}.`;
}

function meanOf(figure: PracticeFigure): string | undefined {
  const { shown, metric, name } = figure;
  if (shown.kind !== "mean" || shown.mean.kind === "withheld") return undefined;
  const as = shown.share ? "percent" : metric.metric === "change" ? "change" : "points";
  return `, \u201c${name}\u201d: ${meanInWords(shown.mean, as)} on average${among(figure)}`;
}

function yesFor({ total, levels: [yes] }: LevelCounts, name: string): string | undefined {
  if (yes?.printed === undefined || yes.count === undefined) return undefined;
  const few = restsOnFew({ count: total, of: "courses" });
  return `, \u201c${name}\u201d: yes for ${aboutPrinted(yes.printed)} of ${countInWords(total)} courses${few}.`;
}

function mostOften({ shown, name, metric }: PracticeFigure): string | undefined {
  const counts = shown.kind === "shares" ? levelCounts(shown) : undefined;
  if (counts && (metric.metric === "share" || metric.metric === "shareWhere")) return yesFor(counts, name);
  const most = counts && commonest(counts);
  if (!counts || !most) return undefined;
  const each = most.labels.length > 1 ? " each" : "";
  const levels = listInWords(most.labels.map(quoted));
  return `, \u201c${name}\u201d: most often ${levels}, about ${countInWords(most.count)}${each} of ${countInWords(counts.total)} courses${restsOnFew({ count: counts.total, of: "courses" })}.`;
}

function coursesAlone({ courses }: InterventionTypeResult): string {
  if (courses.kind === "withheld") return ": too few clients stand behind it to say how many courses there were.";
  const completed = courses.parts.find(({ code }) => code === "completed");
  const part = completed && "count" in completed ? `, of which ${countInWords(completed.count)} were completed` : "";
  return `: about ${countInWords(courses.total)} courses${part}${restsOnFew({ count: courses.total, of: "courses" })}.`;
}

/**
 * The finding about one intervention type: how far courses got, else what changed, else what was reached over time, else a
 * mean, else what was most often; else how many courses there were.
 */
export function practiceFinding(type: InterventionTypeResult): string {
  const figures = practiceFigures(type).filter((figure) => !isWithheld(figure));
  const first = (said: (figure: PracticeFigure) => string | undefined) =>
    figures.map(said).find((sentence) => sentence !== undefined);
  const finding =
    first(furthestStep) ??
    first((figure) => clearChange(figure)?.sentence) ??
    first(reachedIt) ??
    first((figure) => (figure.metric.better === undefined ? undefined : meanOf(figure))) ??
    first((figure) => (figure.shown.kind === "shares" && figure.shown.ordered ? undefined : mostOften(figure))) ??
    first(meanOf) ??
    coursesAlone(type);
  return `${authorText(type.label)}${finding}`;
}

/**
 * The clearest change of a type of which its author says which direction is better: that with the most clients. `undefined`
 * where there is none whose interval leaves out no change.
 */
export function changeFinding(
  type: InterventionTypeResult,
): { readonly sentence: string; readonly clients: number } | undefined {
  const clear = practiceFigures(type).flatMap((figure) => {
    const found = figure.metric.better === undefined ? undefined : clearChange(figure);
    return found ? [found] : [];
  });
  const most = clear.toSorted((a, b) => b.clients - a.clients)[0];
  return most && { ...most, sentence: `${authorText(type.label)}${most.sentence}` };
}
