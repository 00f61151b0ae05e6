import type { ReportContent } from "@rapport/analysis";
import type { PrintedCount } from "@rapport/disclosure";
import type { Language } from "@rapport/language";
import type { Element } from "hast";
import { h } from "hastscript";
import { aboutPrinted } from "../prose/numbers.js";
import { questionName } from "../prose/questions.js";
import type { Section } from "./content.js";
import { populationPart } from "./population-part.js";

function upperFirst(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

function leftOut(language: Language, without: PrintedCount): string {
  if ("hidden" in without) {
    return "Clients who gave no consent to the use of their records for analytics, or withdrew it, are left out. How many they are is not told here, and nothing else about them was counted.";
  }
  const words = upperFirst(aboutPrinted(language, without));
  return `${words} clients gave no consent to the use of their records for analytics, or withdrew it. They are left out, and nothing else about them was counted.`;
}

function totalsAlone(language: Language, { fewestForDetail }: ReportContent["policy"]): string {
  return `Nothing but these totals is told, since there are too few clients for more: fewer than ${fewestForDetail} who share no person. Among so few, most numbers of a table would stand for one to four people, and could give them away.`;
}

function missing(language: Language, { notAnswered }: ReportContent): readonly Element[] {
  if (notAnswered.length === 0) return [];
  return [
    h("p", "These questions are not answered, since the records lack what they need:"),
    h(
      "ul",
      notAnswered.map(({ question, needs }) => h("li", `${questionName(language, question)} It would need: ${needs}`)),
    ),
  ];
}

function unanswered(language: Language, { policy, totalsOnly, questions }: ReportContent): readonly Element[] {
  if (totalsOnly) return [h("p", totalsAlone(language, policy))];
  return questions.length === 0 ? [h("p", "No question could be answered from these records.")] : [];
}

/** Whom the report counts, whom it leaves out, and which questions it cannot answer. */
export function whoIsInIt(language: Language, content: ReportContent): Section {
  const { clients, episodes, clientsWithoutConsent } = content.population;
  const element = h("section", { id: "who-is-in-it", ariaLabelledBy: ["who-is-in-it-heading"] }, [
    h("h2", { id: "who-is-in-it-heading" }, "Who is in it"),
    h(
      "p",
      `${upperFirst(aboutPrinted(language, clients))} clients with ${aboutPrinted(language, episodes)} episodes of care. A client is a person, a couple or another relationship unit.`,
    ),
    h("p", leftOut(language, clientsWithoutConsent)),
    ...unanswered(language, content),
    ...populationPart(language, content),
    ...missing(language, content),
  ]);
  return { id: "who-is-in-it", heading: "Who is in it", element };
}
