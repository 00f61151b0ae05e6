import type { Language } from "@rapport/language";

/**
 * A share of 0 to 1 in whole percent. A share of rounded counts is never known to be none or all, so that 0 and 100 are said
 * to be near.
 */
export function percentInWords({ say, percent }: Language, share: number): string {
  const whole = Math.round(100 * share);
  return whole === 0 || whole === 100 ? say("share.near", { share: percent(share) }) : percent(share);
}

/** A share with what it is of: "42% improved reliably". */
export function partInWords(language: Language, share: number, label: string): string {
  return language.say("chart.part", { amount: percentInWords(language, share), label });
}
