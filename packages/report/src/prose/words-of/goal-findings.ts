import { printedValue } from "@rapport/analysis";
import type { FigureGroup } from "@rapport/analysis";
import type { PrintedCount } from "@rapport/disclosure";
import type { Language } from "@rapport/language";
import { aboutPrinted, printedInWords } from "../numbers.js";
import { restsOnFew } from "../things.js";
import { sharesIn } from "./shares-in.js";
import { upperFirst } from "../upper-first.js";

const isNumber = (printed: PrintedCount | undefined): printed is { readonly count: number } =>
  printed !== undefined && "count" in printed;

/** What came of all goals: how many were achieved, and how many more are on their way; `undefined` where it is not shown. */
export function achievementFinding(language: Language, group: FigureGroup): string | undefined {
  const goals = sharesIn(group, "achievement");
  const achieved = goals?.part("achieved");
  if (!goals || !achieved) return undefined;
  const improving = goals.part("improving");
  const sentence = language.say("goals.achieved", {
    of: isNumber(achieved) ? "number" : "bound",
    count: aboutPrinted(language, achieved),
    total: language.count(goals.total),
    more: isNumber(improving) ? language.say("goals.movedForward", { count: improving.count }) : "",
    few: restsOnFew(language, { count: goals.total, of: "goals" }),
  });
  return upperFirst(sentence);
}

/** For how many people goals and scores on a measure say the same; else that it cannot be said. */
export function agreementFinding(language: Language, group: FigureGroup): string {
  const people = sharesIn(group, "goalAndSymptom");
  const [both, neither] = ["both", "neither"].map((level) => {
    const printed = people?.part(level);
    return printed && printedValue(printed);
  });
  const measure = language.label(group.label);
  if (!people || both === undefined || neither === undefined) return language.say("goals.agreementTooFew", { measure });
  return language.say("goals.agreement", {
    measure,
    same: language.count(both + neither),
    total: language.count(people.total),
    few: restsOnFew(language, { count: people.total, of: "people" }),
  });
}

/** Where goals and scores on a measure part. */
export function agreementSentences(language: Language, group: FigureGroup): readonly string[] {
  const people = sharesIn(group, "goalAndSymptom");
  const [both, goal, score, neither] = ["both", "goal_only", "symptom_only", "neither"].map((level) => {
    const printed = people?.part(level);
    return printed && printedInWords(language, printed);
  });
  if (!people || both === undefined || goal === undefined || score === undefined || neither === undefined) return [];
  return [language.say("goals.parting", { total: language.count(people.total), both, goal, score, neither })];
}
