import type { Language } from "@rapport/language";
import type { Proportion } from "@rapport/analysis";
import { percentInWords } from "@rapport/charts";

/** A share of 0 to 1 as a whole percent, where none and all are certain: at the beginning of a line, or in a rule. */
export function wholePercent(language: Language, share: number): string {
  return `${Math.round(100 * share)}%`;
}

/** An interval of shares as "42 to 67 in 100", or "42 in 100" where both ends round to the same. */
export function inHundred(language: Language, lower: number, upper: number): string {
  const [from, to] = [Math.round(100 * lower), Math.round(100 * upper)];
  return from === to ? `${from} in 100` : `${from} to ${to} in 100`;
}

/** An interval of shares as "42% to 67%". */
export function percentRange(language: Language, lower: number, upper: number): string {
  const [from, to] = [wholePercent(language, lower), wholePercent(language, upper)];
  return from === to ? from : `${from} to ${to}`;
}

/** Whether a share of printed counts is one of a printed 0, or of the whole, of which only a bound is known. */
export function isAtEnd({ numerator, denominator }: Proportion): boolean {
  return numerator === 0 || numerator === denominator;
}

/** A share of printed counts as "55%", "at most 9%", "at least 85%". */
export function shareInWords(language: Language, { estimate, atMost, atLeast }: Proportion): string {
  if (atMost !== undefined) return `at most ${wholePercent(language, atMost)}`;
  return atLeast === undefined ? percentInWords(language, estimate) : `at least ${wholePercent(language, atLeast)}`;
}
