import type { ReleasedRate } from "@rapport/disclosure";
import { percentInWords } from "@rapport/charts";
import type { Language } from "@rapport/language";
import { aboutPrinted } from "./numbers.js";

/** The share of a rate in brackets behind a blank, or an empty text where none is given. */
function percentOf(language: Language, { percent }: ReleasedRate): string {
  if (percent === undefined) return "";
  if ("is" in percent) return ` (${percentInWords(language, percent.is / 100)})`;
  return "atMost" in percent
    ? ` (at most ${language.percent(percent.atMost / 100)})`
    : ` (at least ${language.percent(percent.atLeast / 100)})`;
}

/** "about 300 of 430 episodes that reached treatment (70%)"; `things` are what the denominator counts. */
export function rateOf(language: Language, rate: ReleasedRate, things: string): string {
  return `${aboutPrinted(language, rate.numerator)} of ${language.count(rate.denominator)} ${things}${percentOf(language, rate)}`;
}
