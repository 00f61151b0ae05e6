import type { InterventionTypeResult } from "@rapport/analysis";
import type { Language } from "@rapport/language";
import { clockReading } from "../clock-reading.js";
import { commonest, furthest, levelCounts } from "../level-counts.js";
import type { LevelCounts } from "../level-counts.js";
import { isWithheld } from "../figures/shown-figure.js";
import { practiceFigures } from "../practice-figures.js";
import type { PracticeFigure } from "../practice-figures.js";
import { authorText, quoted } from "./author-text.js";
import { behind, figureInWords, meanInWords } from "./figure-words.js";
import { aboutPrinted } from "./numbers.js";
import { behindInWords, restsOnFew } from "./things.js";

function directionOf(language: Language, { metric: { better } }: PracticeFigure): string {
  return better === undefined ? "" : `; ${better} is better`;
}

/** "about 40 clients", the direction, and that they are few: the end of a sentence about a mean. */
function among(language: Language, figure: PracticeFigure): string {
  const people = behind(figure);
  return people
    ? ` among about ${behindInWords(language, people)}${directionOf(language, figure)}${restsOnFew(language, people)}.`
    : ".";
}

function furthestStep(language: Language, { shown, metric }: PracticeFigure): string | undefined {
  const counts = shown.kind === "shares" && metric.metric === "furthestStep" ? levelCounts(shown) : undefined;
  const far = counts && furthest(counts);
  if (!counts || !far) return undefined;
  const few = restsOnFew(language, { count: counts.total, of: "courses" });
  return `: about ${language.count(far.count)} of ${language.count(counts.total)} courses got to ${quoted(language, far.label)} or further${few}.`;
}

/** How a number changed within courses, if chance alone would hardly move it so far; with the clients behind it. */
function clearChange(
  language: Language,
  figure: PracticeFigure,
): { readonly sentence: string; readonly clients: number } | undefined {
  const { shown, metric } = figure;
  if (shown.kind !== "mean" || metric.metric !== "change" || shown.mean.kind === "withheld") return undefined;
  const { estimate, lower, upper, n } = shown.mean;
  if (lower === undefined || upper === undefined || lower * upper <= 0) return undefined;
  const [low = 0, high = 0] = [Math.abs(lower), Math.abs(upper)].toSorted((a, b) => a - b);
  const moved = `${language.points(Math.abs(estimate))} ${estimate < 0 ? "lower" : "higher"}`;
  const sentence = `, ${quoted(language, metric.label)}: ${moved} at the last entry than at the first, on average (${language.points(low)} to ${language.points(high)}),${among(language, figure)}`;
  return { sentence, clients: n };
}

function reachedIt(language: Language, figure: PracticeFigure): string | undefined {
  const { shown, metric } = figure;
  const reading = shown.kind === "clock" ? clockReading(shown) : undefined;
  if (shown.kind !== "clock" || !reading) return undefined;
  const began = reading.began === undefined ? undefined : ({ count: reading.began, of: "courses" } as const);
  const rests = began ? `, of about ${behindInWords(language, began)}${restsOnFew(language, began)}` : "";
  return `, ${quoted(language, metric.label)}: ${figureInWords(language, figure)}${rests}.`;
}

function meanOf(language: Language, figure: PracticeFigure): string | undefined {
  const { shown, metric, name } = figure;
  if (shown.kind !== "mean" || shown.mean.kind === "withheld") return undefined;
  const as = shown.share ? "percent" : metric.metric === "change" ? "change" : "points";
  return `, \u201c${name}\u201d: ${meanInWords(language, shown.mean, as)} on average${among(language, figure)}`;
}

function yesFor(language: Language, { total, levels: [yes] }: LevelCounts, name: string): string | undefined {
  if (yes?.printed === undefined || yes.count === undefined) return undefined;
  const few = restsOnFew(language, { count: total, of: "courses" });
  return `, \u201c${name}\u201d: yes for ${aboutPrinted(language, yes.printed)} of ${language.count(total)} courses${few}.`;
}

function mostOften(language: Language, { shown, name, metric }: PracticeFigure): string | undefined {
  const counts = shown.kind === "shares" ? levelCounts(shown) : undefined;
  if (counts && (metric.metric === "share" || metric.metric === "shareWhere")) return yesFor(language, counts, name);
  const most = counts && commonest(counts);
  if (!counts || !most) return undefined;
  const each = most.labels.length > 1 ? " each" : "";
  const levels = language.list(most.labels.map((each) => quoted(language, each)));
  return `, \u201c${name}\u201d: most often ${levels}, about ${language.count(most.count)}${each} of ${language.count(counts.total)} courses${restsOnFew(language, { count: counts.total, of: "courses" })}.`;
}

function coursesAlone(language: Language, { courses }: InterventionTypeResult): string {
  if (courses.kind === "withheld") return ": too few clients stand behind it to say how many courses there were.";
  const completed = courses.parts.find(({ code }) => code === "completed");
  const part = completed && "count" in completed ? `, of which ${language.count(completed.count)} were completed` : "";
  return `: about ${language.count(courses.total)} courses${part}${restsOnFew(language, { count: courses.total, of: "courses" })}.`;
}

/**
 * The finding about one intervention type: how far courses got, else what changed, else what was reached over time, else a
 * mean, else what was most often; else how many courses there were.
 */
export function practiceFinding(language: Language, type: InterventionTypeResult): string {
  const figures = practiceFigures(language, type).filter((figure) => !isWithheld(figure));
  const first = (said: (figure: PracticeFigure) => string | undefined) =>
    figures.map(said).find((sentence) => sentence !== undefined);
  const finding =
    first((each) => furthestStep(language, each)) ??
    first((figure) => clearChange(language, figure)?.sentence) ??
    first((figure) => reachedIt(language, figure)) ??
    first((figure) => (figure.metric.better === undefined ? undefined : meanOf(language, figure))) ??
    first((figure) =>
      figure.shown.kind === "shares" && figure.shown.ordered ? undefined : mostOften(language, figure),
    ) ??
    first((figure) => meanOf(language, figure)) ??
    coursesAlone(language, type);
  return `${authorText(type.label)}${finding}`;
}

/**
 * The clearest change of a type of which its author says which direction is better: that with the most clients. `undefined`
 * where there is none whose interval leaves out no change.
 */
export function changeFinding(
  language: Language,
  type: InterventionTypeResult,
): { readonly sentence: string; readonly clients: number } | undefined {
  const clear = practiceFigures(language, type).flatMap((figure) => {
    const found = figure.metric.better === undefined ? undefined : clearChange(language, figure);
    return found ? [found] : [];
  });
  const most = clear.toSorted((a, b) => b.clients - a.clients)[0];
  return most && { ...most, sentence: `${authorText(type.label)}${most.sentence}` };
}
