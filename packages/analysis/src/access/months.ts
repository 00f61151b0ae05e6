import type { Label } from "../curve.js";
import { monthNames } from "../month-names.js";

/** How many whole months a run chart goes back. */
const most = 24;

export interface Month extends Label {
  /** Whether its last day was over by the as-of day. */
  readonly whole: boolean;
}

export interface Months {
  /** The number of the first month, counted from January of year 0. */
  readonly first: number;
  /** The last 24 whole months, in their order, and the one that has only begun, if there is one. */
  readonly months: readonly Month[];
}

/** The code of everything before the first of the months. */
export const earlier = "earlier";

function monthOf(number: number, whole: boolean): Month {
  const [year, at] = [Math.floor(number / 12), number % 12];
  const label = `${monthNames[at] ?? ""} ${year}`;
  const code = `${year}-${String(at + 1).padStart(2, "0")}`;
  return { code, label: whole ? label : `${label} so far`, whole };
}

/** Fixed by the as-of day alone, so that they tell nothing about anybody. */
export function monthsUntil(asOf: string): Months {
  const [year = 0, month = 1] = asOf.split("-").map(Number);
  const current = 12 * year + month - 1;
  // Day 0 of the next month is the last of this one.
  const isOver = new Date(Date.UTC(year, month, 0)).toISOString().slice(0, 10) === asOf;
  const first = current - most + (isOver ? 1 : 0);
  const whole = Array.from({ length: most }, (_, at) => monthOf(first + at, true));
  return { first, months: isOver ? whole : [...whole, monthOf(current, false)] };
}

/** What a table by month is made of: what was earlier, and each month. */
export function monthLevels(asOf: string): readonly Label[] {
  const { months } = monthsUntil(asOf);
  const since = months[0]?.label ?? "";
  return [{ code: earlier, label: `Before ${since}` }, ...months.map(({ code, label }) => ({ code, label }))];
}
