import type { ReportContent } from "@rapport/analysis";
import type { Language } from "@rapport/language";
import { h } from "hastscript";
import { deductionSentences, notPromised, protectionSentences } from "../prose/protection-sentences.js";
import { readingSentences } from "../prose/reading-sentences.js";
import type { Section } from "./content.js";

/** How to read the numbers, how the people behind them were protected, and what is not promised. */
export function protection(language: Language, content: ReportContent): Section {
  const { say } = language;
  const list = (items: readonly string[]) =>
    h(
      "ul",
      items.map((item) => h("li", item)),
    );
  const element = h("section", { id: "protection", ariaLabelledBy: ["protection-heading"] }, [
    h("h2", { id: "protection-heading" }, say("page.protection")),
    list(readingSentences(language)),
    h("h3", say("page.whatWasDone")),
    list(protectionSentences(language, content)),
    h("h3", say("page.whatCanBeFound")),
    list(deductionSentences(language, content)),
    h("h3", say("page.whatIsNotPromised")),
    list(notPromised(language, content)),
  ]);
  return { id: "protection", heading: say("page.protectionInShort"), element };
}
