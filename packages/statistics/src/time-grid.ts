import type { NumberSeries } from "./argument-checks.js";

/** Times closer than this, absolutely or beside the mean time, are one time: R `survival::aeqSurv` ("timefix"). */
const TIE_TOLERANCE = 2 ** -26;

/** The distinct times of a data set, and where each row lies on them. */
export interface TimeGrid {
  /** Distinct times in increasing order, near-ties merged into the earliest. */
  readonly values: Float64Array;
  /** For each row, the place of its time in `values`. */
  readonly timeIndex: Int32Array;
  /** For each row, the place of its entry in `values`, or -1 where it was seen from the start. */
  readonly entryIndex: Int32Array;
}

function wholeNumbersUpTo(limit: number, time: NumberSeries, entry: NumberSeries | undefined): boolean {
  for (let i = 0; i < time.length; i++) {
    const t = time[i] ?? 0;
    const from = entry?.[i] ?? 0;
    if (t > limit || !Number.isInteger(t)) return false;
    if (from > 0 && !Number.isInteger(from)) return false;
  }
  return true;
}

function distinctSorted(time: NumberSeries, entry: NumberSeries | undefined): Float64Array {
  const all = new Float64Array(time.length * (entry === undefined ? 1 : 2));
  let size = 0;
  for (let i = 0; i < time.length; i++) {
    all[size++] = time[i] ?? 0;
    const from = entry?.[i] ?? 0;
    if (from > 0) all[size++] = from;
  }
  const sorted = all.subarray(0, size).sort();
  let distinct = 0;
  for (let i = 0; i < size; i++) {
    const value = (sorted[i] ?? 0) + 0;
    if (distinct === 0 || value !== sorted[distinct - 1]) sorted[distinct++] = value;
  }
  return sorted.subarray(0, distinct);
}

function mergeNearTies(sorted: Float64Array): Float64Array {
  const mean = sorted.reduce((sum, value) => sum + value, 0) / sorted.length;
  const tolerance = TIE_TOLERANCE * Math.max(1, mean);
  return sorted.filter((value, i) => i === 0 || value - (sorted[i - 1] ?? 0) > tolerance);
}

/** Place of the last element that is not above the value. */
function lastNotAbove(sorted: Float64Array, value: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((sorted[middle] ?? 0) <= value) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

function place(
  time: NumberSeries,
  entry: NumberSeries | undefined,
  values: Float64Array,
  find: (value: number) => number,
): TimeGrid {
  const timeIndex = new Int32Array(time.length);
  const entryIndex = new Int32Array(time.length).fill(-1);
  for (let i = 0; i < time.length; i++) {
    timeIndex[i] = find(time[i] ?? 0);
    const from = entry?.[i] ?? 0;
    if (from > 0) entryIndex[i] = find(from);
  }
  return { values, timeIndex, entryIndex };
}

/**
 * The distinct times of checked rows: non-negative finite times, entries not after them.
 * Whole days are counted into a table, other times are sorted.
 */
export function timeGrid(time: NumberSeries, entry: NumberSeries | undefined): TimeGrid {
  const limit = 4 * time.length + 4096;
  if (!wholeNumbersUpTo(limit, time, entry)) {
    const values = mergeNearTies(distinctSorted(time, entry));
    return place(time, entry, values, (value) => lastNotAbove(values, value));
  }
  const present = new Int32Array(limit + 1);
  for (let i = 0; i < time.length; i++) {
    present[time[i] ?? 0] = 1;
    const from = entry?.[i] ?? 0;
    if (from > 0) present[from] = 1;
  }
  const days: number[] = [];
  for (let day = 0; day <= limit; day++) {
    if (present[day] !== 1) continue;
    present[day] = days.length;
    days.push(day);
  }
  return place(time, entry, Float64Array.from(days), (value) => present[value] ?? 0);
}
