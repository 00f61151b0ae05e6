import { printedValue, returnsFigure } from "@rapport/analysis";
import type { FigureGroup, FiguresResult } from "@rapport/analysis";
import type { Language } from "@rapport/language";
import { figureUnder } from "../figures/shown-figures.js";
import { authorText, quoted } from "../prose/author-text.js";
import { meanInWords } from "../prose/figure-words.js";
import { itemsInWords } from "../prose/items.js";
import { restsOnFew } from "../prose/things.js";
import { countIn, shownWeeks, statesOf } from "./flow-weeks.js";
import type { FlowPart, FlowWeek } from "./flow-weeks.js";

/** Half a year, by which most of the work has been done; the week that is told first. */
const tellingWeek = 26;

interface Told {
  readonly label: string;
  readonly count: number;
}

/** Out of a hundred, of printed counts. */
function inHundred(count: number, total: number): number {
  return Math.round((100 * count) / total);
}

/** The stage, or class of stages, with most episodes; `undefined` where none has any, or one that is held back could have more. */
function mainStage(week: FlowWeek): Told | undefined {
  const isStage = new Set(statesOf(week).flatMap(({ code, kind }) => (kind === "stage" ? [code] : [])));
  const stages = week.parts.filter(({ states }) => states.every((code) => isStage.has(code)));
  if (stages.some(({ count }) => count === undefined)) return undefined;
  const [most] = stages.toSorted((a: FlowPart, b: FlowPart) => (b.count ?? 0) - (a.count ?? 0));
  return most && (most.count ?? 0) > 0 ? { label: most.label, count: most.count ?? 0 } : undefined;
}

/** How many have ended in the ways given; 0 is a printed 0 and is not told. */
function ended(week: FlowWeek, kinds: readonly string[]): number {
  const codes = statesOf(week).flatMap(({ code, kind }) => (kinds.includes(kind) ? [code] : []));
  return countIn(week, codes) ?? 0;
}

function clauses(language: Language, week: FlowWeek): readonly string[] {
  const { say } = language;
  const stage = mainStage(week);
  const completed = ended(week, ["completed"]);
  const left = ended(week, ["left"]);
  // Both at once where a table has merged them.
  const both = completed + left === 0 ? ended(week, ["completed", "left"]) : 0;
  const unknown = ended(week, ["unknown"]);
  const hundred = (count: number) => ({ number: inHundred(count, week.total) });
  const inStage = stage && { ...hundred(stage.count), stage: quoted(language, language.label(stage.label)) };
  return [
    ...(inStage ? [say("flow.inStage", inStage)] : []),
    ...(completed > 0 ? [say("flow.completed", hundred(completed))] : []),
    ...(left > 0 ? [say("flow.left", hundred(left))] : []),
    ...(both > 0 ? [say("flow.ended", hundred(both))] : []),
    ...(unknown > 0 ? [say("flow.unknown", { number: language.count(inHundred(unknown, week.total)) })] : []),
  ];
}

/** A week of which it can be said where most of 100 episodes are. */
interface ToldWeek {
  readonly week: FlowWeek;
  readonly clauses: readonly string[];
}

/** The weeks after the start of which enough is known. */
function toldWeeks(language: Language, group: FigureGroup, fewest: number): readonly ToldWeek[] {
  return shownWeeks(group)
    .filter(({ week, total }) => week > 0 && total >= fewest)
    .map((week) => ({ week, clauses: clauses(language, week) }))
    .filter((told) => told.clauses.length > 0);
}

/** What stands in the places of a sentence about a week. */
function placesOf(language: Language, { week: { week, total }, clauses: told }: ToldWeek) {
  return {
    week,
    clauses: language.list(told),
    total: language.count(total),
    few: restsOnFew(language, { count: total, of: "episodes" }),
  };
}

function mainWeek(weeks: readonly ToldWeek[]): ToldWeek | undefined {
  return weeks.find(({ week }) => week.week === tellingWeek) ?? weeks.at(-1);
}

/** Where of 100 episodes most are after half a year, or the last week of which enough is known; `undefined` where none is. */
export function weekFinding(language: Language, group: FigureGroup, fewest: number): string | undefined {
  const told = mainWeek(toldWeeks(language, group, fewest));
  return told && language.say("flow.finding", placesOf(language, told));
}

/** The same of all other weeks, in one sentence; `undefined` where there is no other. */
export function otherWeeks(language: Language, group: FigureGroup, fewest: number): string | undefined {
  const weeks = toldWeeks(language, group, fewest);
  const main = mainWeek(weeks);
  const said = weeks
    .filter((told) => told !== main)
    .map((told) => language.say("flow.otherWeek", placesOf(language, told)));
  return said.length === 0 ? undefined : language.say("flow.otherWeeks", { weeks: itemsInWords(language, said) });
}

/** How often episodes went back to an earlier stage; `undefined` where it is not shown. */
export function returnsSentence(language: Language, group: FigureGroup, fewest: number): string | undefined {
  const figure = figureUnder(group, returnsFigure)?.figure;
  if (figure?.kind !== "shares" || figure.shares.kind === "withheld") return undefined;
  const { total, parts } = figure.shares;
  const counts = parts.map(printedValue);
  const [never, ...returned] = counts;
  // What is held back, or stands with those who never did, is not worked out from the rest.
  if (total < fewest || never === undefined || counts.includes(undefined) || parts[0]?.code !== "none")
    return undefined;
  const back = returned.reduce<number>((sum, count = 0) => sum + count, 0);
  const said = { total: language.count(total), few: restsOnFew(language, { count: total, of: "episodes" }) };
  if (back === 0) return language.say("flow.returnsNone", said);
  return language.say("flow.returns", { ...said, share: language.count(inHundred(back, total)) });
}

/** The stages that take most days of the first year on average, two at most; `undefined` where no mean is shown. */
export function daysSentence(language: Language, { figures }: FigureGroup): string | undefined {
  const means = figures.flatMap(({ label, figure }) =>
    label !== undefined && figure.kind === "mean" && figure.mean.kind === "mean"
      ? [{ label, mean: figure.mean, days: figure.range[1] }]
      : [],
  );
  const [first, second] = means.toSorted((a, b) => b.mean.estimate - a.mean.estimate);
  if (!first) return undefined;
  const said = [first, ...(second && second.mean.estimate > 0 ? [second] : [])].map(({ label, mean }) =>
    language.say("flow.stageDays", {
      stage: authorText(language.label(label)),
      days: meanInWords(language, mean, "points"),
    }),
  );
  return language.say("flow.days", {
    days: language.count(first.days),
    stages: itemsInWords(language, said),
    few: restsOnFew(language, { count: first.mean.n, of: "clients" }),
  });
}

/** The group of all episodes, which is the only one. */
export function everybodyIn({ groups }: FiguresResult): FigureGroup | undefined {
  return groups[0];
}
