import type { InterventionTypeResult } from "@rapport/analysis";
import type { Language } from "@rapport/language";
import { clockReading } from "../clock-reading.js";
import { commonest, furthest, levelCounts } from "../level-counts.js";
import type { LevelCounts } from "../level-counts.js";
import { isWithheld } from "../figures/shown-figure.js";
import { practiceFigures } from "../practice-figures.js";
import type { PracticeFigure } from "../practice-figures.js";
import { authorText, quotedLabel } from "./author-text.js";
import { figureInWords, meanInWords } from "./figure-words.js";
import { aboutPrinted } from "./numbers.js";
import { restsOnFew } from "./things.js";
import { directionInWords } from "./what-counts.js";

/** What a type is called, as its sentences begin. */
function nameOf(language: Language, { label }: InterventionTypeResult): string {
  return authorText(language.label(label));
}

function furthestStep(language: Language, type: string, { shown, metric }: PracticeFigure): string | undefined {
  const counts = shown.kind === "shares" && metric.metric === "furthestStep" ? levelCounts(shown) : undefined;
  const far = counts && furthest(counts);
  if (!counts || !far) return undefined;
  return language.say("practice.furthest", {
    type,
    count: language.count(far.count),
    courses: counts.total,
    level: quotedLabel(language, far.label),
    few: restsOnFew(language, { count: counts.total, of: "courses" }),
  });
}

/** What the sentences on a mean say of the clients behind it, which direction is better, and that they are few. */
function amongValues(language: Language, clients: number, metric: PracticeFigure["metric"]) {
  return {
    clients,
    direction: directionInWords(language, metric),
    few: restsOnFew(language, { count: clients, of: "clients" }),
  };
}

/** How a number changed within courses, if chance alone would hardly move it so far; with the clients behind it. */
function clearChange(
  language: Language,
  type: string,
  { shown, metric }: PracticeFigure,
): { readonly sentence: string; readonly clients: number } | undefined {
  if (shown.kind !== "mean" || metric.metric !== "change" || shown.mean.kind === "withheld") return undefined;
  const { estimate, lower, upper, n } = shown.mean;
  if (lower === undefined || upper === undefined || lower * upper <= 0) return undefined;
  const { say, points } = language;
  const [low = 0, high = 0] = [Math.abs(lower), Math.abs(upper)].toSorted((a, b) => a - b);
  const sentence = say("practice.change", {
    type,
    figure: quotedLabel(language, metric.label),
    size: points(Math.abs(estimate)),
    way: estimate < 0 ? "lower" : "higher",
    from: points(low),
    to: points(high),
    ...amongValues(language, n, metric),
  });
  return { sentence, clients: n };
}

function reachedIt(language: Language, type: string, figure: PracticeFigure): string | undefined {
  const { shown, metric } = figure;
  const reading = shown.kind === "clock" ? clockReading(shown) : undefined;
  if (!reading) return undefined;
  const { began } = reading;
  return language.say("practice.reached", {
    type,
    figure: quotedLabel(language, metric.label),
    words: figureInWords(language, figure),
    known: began === undefined ? "no" : "yes",
    courses: began ?? 0,
    few: began === undefined ? "" : restsOnFew(language, { count: began, of: "courses" }),
  });
}

function meanOf(language: Language, type: string, { shown, metric, name }: PracticeFigure): string | undefined {
  if (shown.kind !== "mean" || shown.mean.kind === "withheld") return undefined;
  const as = shown.share ? "percent" : metric.metric === "change" ? "change" : "points";
  return language.say("practice.mean", {
    type,
    figure: language.say("quotation", { text: name }),
    mean: meanInWords(language, shown.mean, as),
    ...amongValues(language, shown.mean.n, metric),
  });
}

/** What the sentences on levels begin and end with; the name has its author's text made safe already. */
function levelValues(language: Language, type: string, name: string, { total }: LevelCounts) {
  return {
    type,
    figure: language.say("quotation", { text: name }),
    courses: total,
    few: restsOnFew(language, { count: total, of: "courses" }),
  };
}

function mostOften(language: Language, type: string, { shown, name, metric }: PracticeFigure): string | undefined {
  const counts = shown.kind === "shares" ? levelCounts(shown) : undefined;
  if (!counts) return undefined;
  const values = levelValues(language, type, name, counts);
  if (metric.metric === "share" || metric.metric === "shareWhere") {
    const [yes] = counts.levels;
    return yes?.printed === undefined || yes.count === undefined
      ? undefined
      : language.say("practice.yes", { ...values, count: aboutPrinted(language, yes.printed) });
  }
  const most = commonest(counts);
  return (
    most &&
    language.say("practice.mostOften", {
      ...values,
      levels: language.list(most.labels.map((each) => quotedLabel(language, each))),
      labels: most.labels.length,
      count: language.count(most.count),
    })
  );
}

function coursesAlone(language: Language, type: string, { courses }: InterventionTypeResult): string {
  const { say, count } = language;
  if (courses.kind === "withheld") return say("practice.coursesTooFew", { type });
  const completed = courses.parts.find(({ code }) => code === "completed");
  const known = completed !== undefined && "count" in completed;
  return say("practice.courses", {
    type,
    courses: courses.total,
    known: known ? "yes" : "no",
    completed: known ? count(completed.count) : "",
    few: restsOnFew(language, { count: courses.total, of: "courses" }),
  });
}

/**
 * The finding about one intervention type: how far courses got, else what changed, else what was reached over time, else a
 * mean, else what was most often; else how many courses there were.
 */
export function practiceFinding(language: Language, type: InterventionTypeResult): string {
  const name = nameOf(language, type);
  const figures = practiceFigures(language, type).filter((figure) => !isWithheld(figure));
  const first = (said: (figure: PracticeFigure) => string | undefined) =>
    figures.map(said).find((sentence) => sentence !== undefined);
  return (
    first((each) => furthestStep(language, name, each)) ??
    first((each) => clearChange(language, name, each)?.sentence) ??
    first((each) => reachedIt(language, name, each)) ??
    first((each) => (each.metric.better === undefined ? undefined : meanOf(language, name, each))) ??
    first((each) =>
      each.shown.kind === "shares" && each.shown.ordered ? undefined : mostOften(language, name, each),
    ) ??
    first((each) => meanOf(language, name, each)) ??
    coursesAlone(language, name, type)
  );
}

/**
 * The clearest change of a type of which its author says which direction is better: that with the most clients. `undefined`
 * where there is none whose interval leaves out no change.
 */
export function changeFinding(
  language: Language,
  type: InterventionTypeResult,
): { readonly sentence: string; readonly clients: number } | undefined {
  const name = nameOf(language, type);
  const clear = practiceFigures(language, type).flatMap((figure) => {
    const found = figure.metric.better === undefined ? undefined : clearChange(language, name, figure);
    return found ? [found] : [];
  });
  return clear.toSorted((a, b) => b.clients - a.clients)[0];
}
