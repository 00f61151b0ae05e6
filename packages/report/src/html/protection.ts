import type { ReportContent } from "@rapport/analysis";
import { h } from "hastscript";
import { deductionSentences, notPromised, protectionSentences } from "../prose/protection-sentences.js";
import type { Section } from "./content.js";

const reading = [
  "A range in brackets says how far chance alone could move a number: the true value is likely to lie within it. The fewer people, the wider the range. Of shares and lines it is computed from printed counts.",
  "A stay that is still open is not left out. It counts for as long as it was seen.",
  "Two things that go together need not cause each other. This report describes what was seen and does not show why.",
];

/** How to read the numbers, how the people behind them were protected, and what is not promised. */
export function protection(content: ReportContent): Section {
  const heading = "How to read this report and how it was protected";
  const list = (items: readonly string[]) =>
    h(
      "ul",
      items.map((item) => h("li", item)),
    );
  const element = h("section", { id: "protection", ariaLabelledBy: ["protection-heading"] }, [
    h("h2", { id: "protection-heading" }, heading),
    list(reading),
    h("h3", "What was done to protect clients"),
    list(protectionSentences(content)),
    h("h3", "What a reader can find out at most"),
    list(deductionSentences(content)),
    h("h3", "What is not promised"),
    list(notPromised(content)),
  ]);
  return { id: "protection", heading: "How to read it, and protection", element };
}
