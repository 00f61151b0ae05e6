import type { ReportContent } from "@rapport/analysis";
import type { PrintedCount } from "@rapport/disclosure";
import type { Language } from "@rapport/language";
import type { Element } from "hast";
import { h } from "hastscript";
import { needsInWords } from "../prose/needs-in-words.js";
import { aboutPrinted } from "../prose/numbers.js";
import { practicesSentences } from "../prose/practices.js";
import { questionName } from "../prose/questions.js";
import type { Section } from "./content.js";
import { populationPart } from "./population-part.js";
import { upperFirst } from "../prose/upper-first.js";

function leftOut(language: Language, without: PrintedCount): string {
  if ("hidden" in without) return language.say("population.withoutConsentUntold");
  return upperFirst(language.say("population.withoutConsent", { clients: aboutPrinted(language, without) }));
}

function totalsAlone({ say, count }: Language, { fewestForDetail }: ReportContent["policy"]): readonly string[] {
  const fewest = count(fewestForDetail);
  return [say("population.totalsAlone", { fewest }), say("population.moreFromMore", { fewest })];
}

function missing(language: Language, { notAnswered }: ReportContent): readonly Element[] {
  if (notAnswered.length === 0) return [];
  return [
    h("p", language.say("population.notAnswered")),
    h(
      "ul",
      notAnswered.map(({ question, needs }) =>
        h(
          "li",
          language.say("population.wouldNeed", {
            question: questionName(language, question),
            needs: needsInWords(language, needs.split(", ")),
          }),
        ),
      ),
    ),
  ];
}

function unanswered(language: Language, { policy, totalsOnly, questions }: ReportContent): readonly Element[] {
  if (totalsOnly) return totalsAlone(language, policy).map((words) => h("p", words));
  return questions.length === 0 ? [h("p", language.say("population.noQuestion"))] : [];
}

/** Whom the report counts, whom it leaves out, and which questions it cannot answer. */
export function whoIsInIt(language: Language, content: ReportContent): Section {
  const { clients, episodes, clientsWithoutConsent } = content.population;
  const heading = language.say("population.heading");
  const counted = { clients: aboutPrinted(language, clients), episodes: aboutPrinted(language, episodes) };
  const element = h("section", { id: "who-is-in-it", ariaLabelledBy: ["who-is-in-it-heading"] }, [
    h("h2", { id: "who-is-in-it-heading" }, heading),
    h("p", upperFirst(language.say("population.inIt", counted))),
    ...practicesSentences(language, content.practices).map((words) => h("p", words)),
    h("p", leftOut(language, clientsWithoutConsent)),
    ...unanswered(language, content),
    ...populationPart(language, content),
    ...missing(language, content),
  ]);
  return { id: "who-is-in-it", heading, element };
}
