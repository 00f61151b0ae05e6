import type { ReportContent } from "@rapport/analysis";
import type { Language } from "@rapport/language";
import { h } from "hastscript";
import { findings } from "../findings.js";
import { aboutPrinted } from "../prose/numbers.js";
import type { Section } from "./content.js";

/** Why there is no finding: so few are in scope that only totals are told, or too few stand behind every figure. */
function nothingFound(language: Language, { totalsOnly, population }: ReportContent): string {
  if (!totalsOnly) return language.say("page.nothingToSay");
  const { clients, episodes } = population;
  return language.say("page.totalsAlone", {
    clients: aboutPrinted(language, clients),
    episodes: aboutPrinted(language, episodes),
  });
}

/** The findings, each a link to where it comes from. */
export function whatWeSee(language: Language, report: ReportContent): Section {
  const found = findings(language, report);
  const heading = language.say("page.whatWeSee");
  const element = h("section", { id: "what-we-see", ariaLabelledBy: ["what-we-see-heading"] }, [
    h("h2", { id: "what-we-see-heading" }, heading),
    found.length === 0
      ? h("p", nothingFound(language, report))
      : h(
          "ul.findings",
          found.map(({ sentence, target }) => h("li", h("a", { href: `#${target}` }, sentence))),
        ),
  ]);
  return { id: "what-we-see", heading, element };
}
