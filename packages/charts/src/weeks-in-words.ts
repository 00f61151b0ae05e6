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

/** Whether days are written as "less than" some weeks: nobody is "within less than a week", but "in" it. */
export function isUnderAWeek(days: number): boolean {
  return weeksOf(days) === 0;
}

/** A lower bound; it is rounded down, so that 0 stands for anything under a step. */
function bound({ say, count }: Language, days: number, step: number): string {
  const weeks = weeksOf(days);
  return weeks === 0 ? say("time.under", { bound: count(weeksOf(step)) }) : count(weeks);
}

/** Days as "less than a week", "1 week", "9 weeks"; what is rounded to 0 lies under half a step. */
export function weeksInWords({ say }: Language, days: number, step = week): string {
  const weeks = weeksOf(days);
  if (weeks > 0) return say("time.weeks", { weeks });
  return say("time.underWeeks", { weeks: Math.max(1, Math.ceil(step / 2 / week)) });
}

/** "to the nearest 2 weeks" where a position is rounded to more than a week; empty otherwise. */
export function stepInWords({ say }: Language, { step = week }: TimePosition): string {
  return step > week ? say("time.toNearest", { weeks: weeksOf(step) }) : "";
}

function orMore(language: Language, lower: number): string {
  return weeksOf(lower) === 0
    ? language.say("time.noUpperBound")
    : language.say("time.orMore", { weeks: weeksInWords(language, lower) });
}

/**
 * The interval of a position as "8 to 11", "8 weeks or more" or "11 weeks or less"; "within that week" where both bounds
 * fall in the estimate's own week, and "not known" where there is neither.
 */
export function weeksInterval(language: Language, { estimate, lower, upper, step = week }: TimePosition): string {
  const { say } = language;
  const words = (days: number) => weeksInWords(language, days);
  if (upper === undefined) return lower === undefined ? say("time.notKnown") : orMore(language, lower);
  if (lower === undefined) return weeksOf(upper) === 0 ? words(upper) : say("time.orLess", { weeks: words(upper) });
  if (weeksOf(lower) !== weeksOf(upper)) {
    return say("range", { from: bound(language, lower, step), to: bound(language, upper, step) });
  }
  return estimate !== undefined && weeksOf(estimate) === weeksOf(lower) ? say("time.thatWeek") : words(lower);
}
