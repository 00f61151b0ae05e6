import { greatest } from "./stays.js";
import type { Stays } from "./stays.js";

/** The days on which stays end, ascending: all that a Kaplan–Meier estimate is made of, as parallel lists. */
export interface RiskDays {
  readonly day: readonly number[];
  readonly exits: readonly number[];
  readonly atRisk: readonly number[];
  /** All exits. */
  readonly total: number;
}

/** How often each number from 0 to `most` occurs. */
function countsOf(numbers: Int32Array, most: number): Uint32Array {
  const counts = new Uint32Array(most + 1);
  for (let at = 0; at < numbers.length; at += 1) {
    const each = numbers[at] ?? 0;
    counts[each] = (counts[each] ?? 0) + 1;
  }
  return counts;
}

export function riskDays({ entry, days, exit }: Stays): RiskDays {
  const most = greatest(days);
  const ends = countsOf(days, most);
  const entries = countsOf(entry, most);
  const exits = new Uint32Array(most + 1);
  for (let at = 0; at < days.length; at += 1) {
    const day = days[at] ?? 0;
    if ((exit[at] ?? -1) >= 0) exits[day] = (exits[day] ?? 0) + 1;
  }
  const found = { day: new Array<number>(), exits: new Array<number>(), atRisk: new Array<number>() };
  // Those from the beginning are there on day 0, the others from the day after they entered.
  let there = entries[0] ?? 0;
  for (let day = 0; day <= most; day += 1) {
    if (day > 1) there += entries[day - 1] ?? 0;
    const leaving = exits[day] ?? 0;
    if (leaving > 0) {
      found.day.push(day);
      found.exits.push(leaving);
      found.atRisk.push(there);
    }
    there -= ends[day] ?? 0;
  }
  return { ...found, total: found.exits.reduce((sum, count) => sum + count, 0) };
}
