import type { ReportContent } from "@rapport/analysis";
import type { PrintedCount } from "@rapport/disclosure";
import { h } from "hastscript";
import { countInWords } from "../prose/numbers.js";
import { questionName } from "../prose/questions.js";
import type { Section } from "./content.js";

function leftOut(without: PrintedCount): string {
  const words = "count" in without ? `About ${countInWords(without.count)}` : `Fewer than ${without.fewerThan}`;
  return `${words} clients gave no consent to the use of their records for analytics, or withdrew it. They are left out, and nothing else about them was counted.`;
}

/** Whom the report counts, whom it leaves out, and which questions it cannot answer. */
export function whoIsInIt({ population, notAnswered, questions }: ReportContent): Section {
  const { clients, episodes, clientsWithoutConsent } = population;
  const missing =
    notAnswered.length === 0
      ? []
      : [
          h("p", "These questions are not answered, since the records lack what they need:"),
          h(
            "ul",
            notAnswered.map(({ question, needs }) => h("li", `${questionName(question)} It would need: ${needs}`)),
          ),
        ];
  const element = h("section", { id: "who-is-in-it", ariaLabelledBy: ["who-is-in-it-heading"] }, [
    h("h2", { id: "who-is-in-it-heading" }, "Who is in it"),
    h(
      "p",
      `About ${countInWords(clients)} clients with about ${countInWords(episodes)} episodes of care. A client is a person, a couple or another relationship unit.`,
    ),
    h("p", leftOut(clientsWithoutConsent)),
    ...(questions.length === 0 ? [h("p", "No question could be answered from these records.")] : []),
    ...missing,
  ]);
  return { id: "who-is-in-it", heading: "Who is in it", element };
}
