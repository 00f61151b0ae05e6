import type { Proportion, RateFigure } from "@rapport/analysis";
import { percentInWords } from "@rapport/charts";
import type { ReleasedRate } from "@rapport/disclosure";
import type { Language } from "@rapport/language";

/** An interval of shares as "42 to 67 in 100", or "42 in 100" where both ends round to the same. */
export function inHundred({ say }: Language, lower: number, upper: number): string {
  const [from, to] = [Math.round(100 * lower), Math.round(100 * upper)];
  return from === to ? say("share.inHundred", { share: from }) : say("share.rangeInHundred", { from, to });
}

/** An interval of shares as "42% to 67%". */
export function percentRange({ say, percent }: Language, lower: number, upper: number): string {
  const [from, to] = [percent(lower), percent(upper)];
  return from === to ? from : say("range", { from, to });
}

/** Whether a share of printed counts is one of a printed 0, or of the whole, of which only a bound is known. */
export function isAtEnd({ numerator, denominator }: Proportion): boolean {
  return numerator === 0 || numerator === denominator;
}

/** A share of printed counts as "55%", "at most 9%", "at least 85%". */
export function shareInWords(language: Language, { estimate, atMost, atLeast }: Proportion): string {
  const { say, percent } = language;
  if (atMost !== undefined) return say("share.atMost", { share: percent(atMost) });
  return atLeast === undefined ? percentInWords(language, estimate) : say("share.atLeast", { share: percent(atLeast) });
}

/** The bound of a share of printed counts for a text that goes by whether it is `known`. */
export function boundInWords(
  language: Language,
  proportion: Proportion,
): { readonly known: "yes" | "no"; readonly bound: string } {
  const isKnown = proportion.atMost !== undefined || proportion.atLeast !== undefined;
  return isKnown ? { known: "yes", bound: shareInWords(language, proportion) } : { known: "no", bound: "" };
}

/** A rate with the interval of its share, where one is given. */
export interface RateWithInterval extends ReleasedRate {
  readonly interval?: NonNullable<RateFigure["interval"]>;
}

/** The share of a rate with its interval, as a sentence has it in brackets: "70%; 63 to 76 in 100". */
export function shareAndDoubt(language: Language, rate: RateWithInterval): string | undefined {
  const share = rateShare(language, rate);
  if (share === undefined || !rate.interval) return share;
  const { lower, upper } = rate.interval;
  return language.say("rate.withDoubt", { share, interval: inHundred(language, lower, upper) });
}

/** The share of a rate as "70%", "at most 9%", "at least 85%"; `undefined` where none is given. */
export function rateShare(language: Language, { percent: share }: ReleasedRate): string | undefined {
  const { say, percent } = language;
  if (share === undefined) return undefined;
  if ("is" in share) return percentInWords(language, share.is / 100);
  return "atMost" in share
    ? say("share.atMost", { share: percent(share.atMost / 100) })
    : say("share.atLeast", { share: percent(share.atLeast / 100) });
}
