import type { ReleasedRate } from "@rapport/disclosure";
import type { Language } from "@rapport/language";
import { aboutPrinted } from "./numbers.js";
import { rateShare } from "./percent.js";

/** "about 300 of 430 episodes that reached treatment (70%)"; `things` are what the denominator counts. */
export function rateOf(language: Language, rate: ReleasedRate, things: string): string {
  const share = rateShare(language, rate);
  return language.say("rate.of", {
    count: aboutPrinted(language, rate.numerator),
    total: language.count(rate.denominator),
    things,
    known: share === undefined ? "no" : "yes",
    share: share ?? "",
  });
}
