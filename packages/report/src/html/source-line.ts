import type { Language } from "@rapport/language";
import type { ReportContent } from "@rapport/analysis";
import { dayInWords } from "../prose/day.js";
import { periodInWords } from "../prose/period.js";
import { countsInShort } from "../prose/method-words.js";

/** The line at a chart's foot: whose numbers, as of when, and how they were protected. */
export function sourceLine(language: Language, { practice, asOf, opened, policy }: ReportContent): string {
  const who = practice === undefined ? [] : [practice];
  const period = periodInWords(language, opened);
  return [
    ...who,
    ...(period === undefined ? [] : [period]),
    `as of ${dayInWords(language, asOf)}`,
    countsInShort(language, policy),
  ].join(" \u00b7 ");
}
