import type { Language } from "@rapport/language";

/** An interval, and to what it is rounded where that is said: "2 to 6, to the nearest 2 weeks". */
export function doubtInWords({ say }: Language, interval: string, rounding = ""): string {
  return rounding === "" ? interval : say("figure.doubt", { interval, rounding });
}

/** The same in brackets behind what it is of: "4 weeks (2 to 6, to the nearest 2 weeks)". */
export function withDoubt(language: Language, value: string, interval: string, rounding = ""): string {
  return language.say("figure.withDoubt", { value, doubt: doubtInWords(language, interval, rounding) });
}
