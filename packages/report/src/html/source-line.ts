import type { ReportContent } from "@rapport/analysis";
import { dayInWords } from "../prose/day.js";
import { countsInShort } from "../prose/method-words.js";

/** The line at a chart's foot: whose numbers, as of when, and how they were protected. */
export function sourceLine({ practice, asOf, policy }: ReportContent): string {
  const who = practice === undefined ? [] : [practice];
  return [...who, `as of ${dayInWords(asOf)}`, countsInShort(policy)].join(" \u00b7 ");
}
