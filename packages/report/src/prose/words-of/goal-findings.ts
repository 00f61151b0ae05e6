import { printedValue } from "@rapport/analysis";
import type { FigureGroup } from "@rapport/analysis";
import type { PrintedCount } from "@rapport/disclosure";
import type { Language } from "@rapport/language";
import { aboutPrinted, printedInWords } from "../numbers.js";
import { restsOnFew } from "../things.js";
import { sharesIn } from "./shares-in.js";

function upperFirst(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

const isNumber = (printed: PrintedCount | undefined): printed is { readonly count: number } =>
  printed !== undefined && "count" in printed;

/** What came of all goals: how many were achieved, and how many more are on their way; `undefined` where it is not shown. */
export function achievementFinding(language: Language, group: FigureGroup): string | undefined {
  const goals = sharesIn(group, "achievement");
  const achieved = goals?.part("achieved");
  if (!goals || !achieved) return undefined;
  const improving = goals.part("improving");
  const more = isNumber(improving) ? `; ${language.count(improving.count)} more moved forward` : "";
  const few = restsOnFew(language, { count: goals.total, of: "goals" });
  const about = isNumber(achieved) ? "" : "about ";
  return `${upperFirst(aboutPrinted(language, achieved))} of ${about}${language.count(goals.total)} goals were achieved${more}${few}.`;
}

/** For how many people goals and scores on a measure say the same; else that it cannot be said. */
export function agreementFinding(language: Language, group: FigureGroup): string {
  const people = sharesIn(group, "goalAndSymptom");
  const [both, neither] = ["both", "neither"].map((level) => {
    const printed = people?.part(level);
    return printed && printedValue(printed);
  });
  if (!people || both === undefined || neither === undefined) {
    return `${group.label}: too few people have goals and two scores to hold one against the other.`;
  }
  const few = restsOnFew(language, { count: people.total, of: "people" });
  const same = `about ${language.count(both + neither)} of ${language.count(people.total)} people`;
  return `${group.label}: goals and scores say the same of ${same}${few}.`;
}

/** Where goals and scores on a measure part. */
export function agreementSentences(language: Language, group: FigureGroup): readonly string[] {
  const people = sharesIn(group, "goalAndSymptom");
  const parts = ["both", "goal_only", "symptom_only", "neither"].map((level) => people?.part(level));
  if (!people || parts.includes(undefined)) return [];
  const [both, goal, symptom, neither] = parts.map((part) => (part ? printedInWords(language, part) : ""));
  return [
    `Of about ${language.count(people.total)} people with goals and two scores, ${both} had a goal achieved and improved reliably, ${goal} had a goal achieved alone, ${symptom} improved reliably alone, and ${neither} did neither.`,
  ];
}
