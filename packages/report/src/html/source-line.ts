import type { ReportContent } from "@rapport/analysis";
import type { Language } from "@rapport/language";
import { authorText } from "../prose/author-text.js";
import { periodInWords } from "../prose/period.js";
import { countsInShort } from "../prose/method-words.js";

/** The line at a chart's foot: whose numbers, as of when, and how they were protected. */
export function sourceLine(language: Language, { practice, asOf, opened, policy }: ReportContent): string {
  const day = language.day(asOf);
  const parts = [
    practice === undefined ? undefined : authorText(practice),
    periodInWords(language, opened),
    language.say("asOf", { day }),
    countsInShort(language, policy),
  ];
  return parts.filter((part) => part !== undefined).join(" \u00b7 ");
}
