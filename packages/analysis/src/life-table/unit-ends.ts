import { greatest } from "./stays.js";
import type { Stays } from "./stays.js";

/** On which side of a day the stays of units are; every unit is counted once. */
export interface UnitEnds {
  /** The units with a stay that had ended by a day; of any day without one. */
  readonly endedBy: (day: number | undefined) => number;
  /** The units with a stay of so many days or more; all without one. */
  readonly lastedTo: (day: number | undefined) => number;
}

/** One pass over the stays, which are ascending by unit, however many days are asked for. */
export function unitEnds({ unit, days, exit }: Stays): UnitEnds {
  const width = greatest(days) + 1;
  // Of each unit the stay that ended first, and the longest.
  const first = new Uint32Array(width);
  const longest = new Uint32Array(width);
  for (let at = 0; at < unit.length;) {
    const of = unit[at];
    let [soonest, most] = [width, 0];
    for (; at < unit.length && unit[at] === of; at += 1) {
      const day = days[at] ?? 0;
      if (day > most) most = day;
      if (day < soonest && (exit[at] ?? -1) >= 0) soonest = day;
    }
    if (soonest < width) first[soonest] = (first[soonest] ?? 0) + 1;
    longest[most] = (longest[most] ?? 0) + 1;
  }
  const sum = (counts: Uint32Array) => counts.reduce((total, count) => total + count, 0);
  return {
    endedBy: (day) => sum(day === undefined ? first : first.subarray(0, Math.floor(day) + 1)),
    lastedTo: (day) => sum(day === undefined ? longest : longest.subarray(Math.ceil(day))),
  };
}
