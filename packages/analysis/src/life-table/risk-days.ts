import type { Stay } from "./stays.js";

/** The days on which stays end, ascending: all that a Kaplan–Meier estimate is made of, as parallel lists. */
export interface RiskDays {
  readonly day: readonly number[];
  readonly exits: readonly number[];
  readonly atRisk: readonly number[];
  /** All exits. */
  readonly total: number;
}

/**
 * Whether a stay is at risk on a day: it came under observation before it and lasted until it or longer. A stay seen from
 * the beginning is at risk on day 0.
 */
export function isAtRisk({ entry, days }: Stay, day: number): boolean {
  return days >= day && (entry < day || (entry === 0 && day === 0));
}

/** How many of ascending numbers are less than a number. */
function below(ascending: Float64Array, number: number): number {
  let [from, until] = [0, ascending.length];
  while (from < until) {
    const middle = (from + until) >> 1;
    if ((ascending[middle] ?? 0) < number) from = middle + 1;
    else until = middle;
  }
  return from;
}

export function riskDays(stays: readonly Stay[]): RiskDays {
  const counts = new Map<number, number>();
  for (const { exit, days } of stays) if (exit !== null) counts.set(days, (counts.get(days) ?? 0) + 1);
  const inOrder = [...counts].toSorted(([one], [other]) => one - other);
  const entries = Float64Array.from(stays, (stay) => stay.entry).sort();
  const ends = Float64Array.from(stays, (stay) => stay.days).sort();
  return {
    day: inOrder.map(([day]) => day),
    exits: inOrder.map(([, count]) => count),
    // Days are whole, so that those who entered on day 0 are those below 1.
    atRisk: inOrder.map(([day]) => below(entries, Math.max(day, 1)) - below(ends, day)),
    total: inOrder.reduce((sum, [, count]) => sum + count, 0),
  };
}
