import type { ReportContent } from "@rapport/analysis";
import { h } from "hastscript";
import type { Section } from "./content.js";

/** How to read the numbers, how the people behind them were protected, and what is not promised. */
export function protection({ policy: { k, base } }: ReportContent): Section {
  const heading = "How to read this report and how it was protected";
  const reading = [
    "A range in brackets says how far chance alone could move a number: the true value is likely to lie within it. The fewer people, the wider the range.",
    "A stay that is still open is not left out. It counts for as long as it was seen.",
    "Two things that go together need not cause each other. This report describes what was seen and does not show why.",
  ];
  const protecting = [
    `Nothing is printed that rests on fewer than ${k} clients. Clients who share a person, such as somebody seen alone and as half of a couple, count as one here.`,
    `Every count is rounded to a multiple of ${base}, in such a way that tables still add up. That is why the text says \u201cabout\u201d.`,
    `\u201cFewer than ${k} clients\u201d stands for any number from 0 to ${k - 1}, so that not even a zero gives something away. A client may have several stays, and a couple two people with scores.`,
    "Medians are given in whole weeks, their ranges rounded outwards. Shares are given in whole percent and computed from the rounded counts. Shares need at least 20 people, stays or courses to be a share of.",
    "Lines over time are drawn from rounded counts over wide intervals, and end where too few are left.",
  ];
  const limits = [
    "This is not anonymity against somebody who knows all the other clients.",
    "Protection against combining several reports is not part of this version: do not hand out many reports on nearly the same clients.",
  ];
  const list = (items: readonly string[]) =>
    h(
      "ul",
      items.map((item) => h("li", item)),
    );
  const element = h("section", { id: "protection", ariaLabelledBy: ["protection-heading"] }, [
    h("h2", { id: "protection-heading" }, heading),
    list(reading),
    h("h3", "What was done to protect clients"),
    list(protecting),
    h("h3", "What is not promised"),
    list(limits),
  ]);
  return { id: "protection", heading: "How to read it, and protection", element };
}
