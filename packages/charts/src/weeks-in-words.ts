import type { Language } from "@rapport/language";
const week = 7;

/** A position on a time axis in days, whole weeks, with its interval; what is absent is not known or not reached. */
export interface TimePosition {
  readonly estimate?: number;
  readonly lower?: number;
  readonly upper?: number;
  /** The days to which it is rounded, a whole number of weeks; 7 where it is absent. */
  readonly step?: number;
}

function weeksOf(days: number): number {
  return Math.round(days / week);
}

/** A lower bound; it is rounded down, so that 0 stands for anything under a step. */
function bound(language: Language, days: number, step: number): string {
  const weeks = weeksOf(days);
  return weeks === 0 ? `less than ${weeksOf(step)}` : String(weeks);
}

/** Days as "less than a week", "1 week", "9 weeks"; what is rounded to 0 lies under half a step. */
export function weeksInWords(language: Language, days: number, step = week): string {
  const weeks = weeksOf(days);
  if (weeks > 0) return weeks === 1 ? "1 week" : `${weeks} weeks`;
  const most = Math.max(1, Math.ceil(step / 2 / week));
  return most === 1 ? "less than a week" : `less than ${most} weeks`;
}

/** "to the nearest 2 weeks" where a position is rounded to more than a week; empty otherwise. */
export function stepInWords(language: Language, { step = week }: TimePosition): string {
  return step > week ? `to the nearest ${weeksOf(step)} weeks` : "";
}

function orMore(language: Language, lower: number): string {
  return weeksOf(lower) === 0 ? "no upper bound" : `${weeksInWords(language, lower)} or more`;
}

/**
 * The interval of a position as "8 to 11", "8 weeks or more" or "11 weeks or less"; "within that week" where both bounds
 * fall in the estimate's own week, and "not known" where there is neither.
 */
export function weeksInterval(language: Language, { estimate, lower, upper, step = week }: TimePosition): string {
  if (upper === undefined) return lower === undefined ? "not known" : orMore(language, lower);
  if (lower === undefined)
    return weeksOf(upper) === 0 ? weeksInWords(language, upper) : `${weeksInWords(language, upper)} or less`;
  if (weeksOf(lower) !== weeksOf(upper)) return `${bound(language, lower, step)} to ${bound(language, upper, step)}`;
  return estimate !== undefined && weeksOf(estimate) === weeksOf(lower)
    ? "within that week"
    : weeksInWords(language, lower);
}
