import { dealOut } from "../deal-out.js";
import { sortPart } from "../sort-part.js";

/** Rows of stays in any order, as parallel columns. */
export interface StayColumns {
  /** The place of each one's state; negative where it is of none. */
  readonly state: Int32Array;
  readonly unit: Int32Array;
  readonly cluster: Int32Array;
  readonly entry: Int32Array;
  readonly days: Int32Array;
  /** Negative while it lasts. */
  readonly exit: Int32Array;
}

/** The rows that have a state. */
function placed(state: Int32Array): Int32Array {
  const rows = new Int32Array(state.length);
  let count = 0;
  for (let row = 0; row < state.length; row += 1) {
    if ((state[row] ?? -1) < 0) continue;
    rows[count] = row;
    count += 1;
  }
  return rows.subarray(0, count);
}

/**
 * The rows that have a state, ascending by state, unit, cluster, days, entry and exit, those that last after those that ended.
 * States and units are numbered from 0 and have many rows each, so that these are dealt out and not compared, which takes an
 * engine's sort of a million rows ten times as long.
 */
export function orderStays({ state, unit, cluster, entry, days, exit }: StayColumns): Int32Array {
  const rows = dealOut(state, dealOut(unit, placed(state)));
  const compare = (one: number, other: number): number =>
    (cluster[one] ?? 0) - (cluster[other] ?? 0) ||
    (days[one] ?? 0) - (days[other] ?? 0) ||
    (entry[one] ?? 0) - (entry[other] ?? 0) ||
    // What is negative is the greatest without a sign.
    ((exit[one] ?? 0) >>> 0) - ((exit[other] ?? 0) >>> 0);
  for (let from = 0, until = 0; from < rows.length; from = until) {
    const first = rows[from] ?? 0;
    until = from + 1;
    while (until < rows.length && unit[rows[until] ?? 0] === unit[first] && state[rows[until] ?? 0] === state[first]) {
      until += 1;
    }
    if (until - from > 1) sortPart(rows, from, until, compare);
  }
  return rows;
}
