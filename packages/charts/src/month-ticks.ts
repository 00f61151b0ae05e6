import type { Language } from "@rapport/language";
import { monthNumber } from "./run-data.js";

export interface MonthTick {
  /** The place of its month among all. */
  readonly at: number;
  readonly label: string;
  /** At the first tick, and at each one that begins a year. */
  readonly year?: string;
}

const steps = [1, 3, 6, 12];

/**
 * Every month, or the first of each quarter, half year or year, as many as there is room for: `room` is how many months apart
 * two labels have to be. Where none of these is among the months, the first month.
 */
export function monthTicks(language: Language, months: readonly string[], room: number): readonly MonthTick[] {
  const step = steps.find((each) => each >= room) ?? 12;
  const numbers = months.map(monthNumber);
  const round = numbers.flatMap((month, at) => (month % step === 0 ? [at] : []));
  return (round.length > 0 ? round : [0]).map((at, place) => {
    const month = numbers[at] ?? 0;
    const year = place === 0 || month % 12 === 0 ? { year: String(Math.floor(month / 12)) } : {};
    return { at, label: language.shortMonth(month % 12), ...year };
  });
}
