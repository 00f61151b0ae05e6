const week = 7;

/** A position on a time axis in days, whole weeks, with its interval; what is absent is not known or not reached. */
export interface TimePosition {
  readonly estimate?: number;
  readonly lower?: number;
  readonly upper?: number;
}

function weeksOf(days: number): number {
  return Math.round(days / week);
}

function bound(days: number): string {
  const weeks = weeksOf(days);
  return weeks === 0 ? "less than 1" : String(weeks);
}

/** Days as "less than a week", "1 week", "9 weeks". */
export function weeksInWords(days: number): string {
  const weeks = weeksOf(days);
  if (weeks === 0) return "less than a week";
  return weeks === 1 ? "1 week" : `${weeks} weeks`;
}

function orMore(lower: number): string {
  return weeksOf(lower) === 0 ? "no upper bound" : `${weeksInWords(lower)} or more`;
}

/**
 * The interval of a position as "8 to 11", "8 weeks or more" or "11 weeks or less"; "within that week" where both bounds
 * fall in the estimate's own week, and "not known" where there is neither.
 */
export function weeksInterval({ estimate, lower, upper }: TimePosition): string {
  if (upper === undefined) return lower === undefined ? "not known" : orMore(lower);
  if (lower === undefined) return weeksOf(upper) === 0 ? weeksInWords(upper) : `${weeksInWords(upper)} or less`;
  if (weeksOf(lower) !== weeksOf(upper)) return `${bound(lower)} to ${bound(upper)}`;
  return estimate !== undefined && weeksOf(estimate) === weeksOf(lower) ? "within that week" : weeksInWords(lower);
}
