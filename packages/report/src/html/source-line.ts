import type { ReportContent } from "@rapport/analysis";
import type { Language } from "@rapport/language";
import { authorText } from "../prose/author-text.js";
import { scopeInWords } from "../prose/scope.js";
import { countsInShort } from "../prose/method-words.js";

/** The line at a chart's foot: whose numbers, as of when, and how they were protected. */
export function sourceLine(language: Language, content: ReportContent): string {
  const { practice, asOf, practices, policy } = content;
  // Who a pool is of stands once, above: it would be longer than a chart is wide.
  const told = practices && !practices.chosen ? { ...practices, named: [] } : practices;
  const day = language.day(asOf);
  const parts = [
    practice === undefined ? undefined : authorText(practice),
    ...scopeInWords(language, { ...content, ...(told ? { practices: told } : {}) }),
    language.say("asOf", { day }),
    countsInShort(language, policy),
  ];
  return parts.filter((part) => part !== undefined).join(" \u00b7 ");
}
