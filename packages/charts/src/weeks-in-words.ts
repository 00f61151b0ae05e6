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

/**
 * The interval of a position as "8 to 11", "8 or more" or "up to 11", in weeks; `undefined` where neither bound is known
 * or both fall in the estimate's own week.
 */
export function weeksInterval({ estimate, lower, upper }: TimePosition): string | undefined {
  if (upper === undefined) return lower === undefined ? undefined : `${bound(lower)} or more`;
  if (lower === undefined) return `up to ${bound(upper)}`;
  if (weeksOf(lower) !== weeksOf(upper)) return `${bound(lower)} to ${bound(upper)}`;
  return estimate !== undefined && weeksOf(estimate) === weeksOf(lower) ? undefined : bound(lower);
}
