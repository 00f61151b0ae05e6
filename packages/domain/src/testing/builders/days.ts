import { isDay } from "../../lifecycles/day.js";

const millisecondsADay = 86_400_000;

/** ISO dates have four digits for the year. */
const firstDay = Date.UTC(2000, 0, 1) / millisecondsADay - 730_485;
const lastDay = Date.UTC(9999, 11, 31) / millisecondsADay;

/** Whole days from 1970-01-01. */
export function dayNumber(day: string): number {
  return Date.parse(`${day}T00:00:00Z`) / millisecondsADay;
}

/** The way back, kept to the years 0 to 9999. */
export function isoDay(number: number): string {
  const kept = Math.min(Math.max(number, firstDay), lastDay);
  return new Date(kept * millisecondsADay).toISOString().slice(0, 10);
}

/** What a day has to fit: what is missing, or is no day, says nothing. */
export interface DayLimits {
  /** It is on or after each of these. */
  readonly from?: readonly (string | undefined)[];
  /** It is on or before each of these. */
  readonly to?: readonly (string | undefined)[];
  /** It is at most so many days from the nearest of `from`, or else from the nearest of `to`. */
  readonly within?: number;
}

/** The first and the last day that fit, as numbers. Where none does, both are the last of `from`. */
export function daysThatFit({ from = [], to = [], within = 60 }: DayLimits): readonly [first: number, last: number] {
  const low = from
    .filter((each) => each !== undefined && isDay(each))
    .toSorted()
    .at(-1);
  const high = to
    .filter((each) => each !== undefined && isDay(each))
    .toSorted()
    .at(0);
  if (low === undefined && high === undefined) return [dayNumber("2025-01-06"), dayNumber("2026-06-30")];
  if (low === undefined) return [dayNumber(high ?? "") - within, dayNumber(high ?? "")];
  const first = dayNumber(low);
  const last = Math.min(first + within, high === undefined ? Infinity : dayNumber(high));
  return [first, Math.max(first, last)];
}
