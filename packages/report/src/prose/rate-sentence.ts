import type { Language } from "@rapport/language";
import { aboutPrinted } from "./numbers.js";
import { shareAndDoubt } from "./percent.js";
import type { RateWithInterval } from "./percent.js";

/** "about 300 of 430 episodes that reached treatment (70%; 65 to 74 in 100)"; `things` are what the denominator counts. */
export function rateOf(language: Language, rate: RateWithInterval, things: string): string {
  const share = shareAndDoubt(language, rate);
  return language.say("rate.of", {
    count: aboutPrinted(language, rate.numerator),
    total: language.count(rate.denominator),
    things,
    known: share === undefined ? "no" : "yes",
    share: share ?? "",
  });
}
