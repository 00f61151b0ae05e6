import type { ReportContent } from "@rapport/analysis";
import type { Language } from "@rapport/language";
import { h } from "hastscript";
import { findings } from "../findings.js";
import type { Section } from "./content.js";

/** The findings, each a link to where it comes from. */
export function whatWeSee(language: Language, report: ReportContent): Section {
  const found = findings(language, report);
  const heading = language.say("page.whatWeSee");
  const element = h("section", { id: "what-we-see", ariaLabelledBy: ["what-we-see-heading"] }, [
    h("h2", { id: "what-we-see-heading" }, heading),
    found.length === 0
      ? h("p", language.say("page.nothingToSay"))
      : h(
          "ul.findings",
          found.map(({ sentence, target }) => h("li", h("a", { href: `#${target}` }, sentence))),
        ),
  ]);
  return { id: "what-we-see", heading, element };
}
