import type { NumberSeries } from "./argument-checks.js";
import type { TimeOrder } from "./time-order.js";
import { timeOrder } from "./time-order.js";
import { largestWholeTime, wholeDayGrid } from "./whole-day-grid.js";

/** Times closer than this, absolutely or beside the mean time, are one time: R `survival::aeqSurv` ("timefix"). */
const TIE_TOLERANCE = 2 ** -26;

/** The distinct times of a data set, and where each row lies on them. */
export interface TimeGrid {
  /** Distinct times in increasing order, near-ties merged into the earliest. */
  readonly values: Float64Array;
  /** For each row, the place of its time in `values`. */
  readonly timeIndex: Int32Array;
  /** For each row, the place of its entry in `values`, or -1 where it was seen from the start; empty without entries. */
  readonly entryIndex: Int32Array;
}

/** All times, and after them the entries above 0. */
function timesAndEntries(time: NumberSeries, entry: NumberSeries | undefined): Float64Array {
  const all = new Float64Array(time.length + (entry === undefined ? 0 : entry.length));
  let size = 0;
  // Adding 0 turns -0, whose bits would place it last, into 0.
  for (; size < time.length; size++) all[size] = (time[size] ?? 0) + 0;
  if (entry === undefined) return all;
  for (let i = 0; i < entry.length; i++) {
    const from = entry[i] ?? 0;
    if (from > 0) all[size++] = from;
  }
  return all.subarray(0, size);
}

/** How far apart neighbours may be and still be one time; `distinct` is the number of different times. */
function tieTolerance(sorted: Float64Array): { tolerance: number; distinct: number } {
  let sum = 0;
  let distinct = 0;
  for (let i = 0; i < sorted.length; i++) {
    const value = sorted[i] ?? 0;
    if (i > 0 && value === sorted[i - 1]) continue;
    sum += value;
    distinct += 1;
  }
  return { tolerance: TIE_TOLERANCE * Math.max(1, sum / distinct), distinct };
}

/** The times that are left after near-ties were merged, and for each of the ordered elements its place among them. */
function mergeNearTies({ sorted, order }: TimeOrder): { values: Float64Array; places: Int32Array } {
  const { tolerance, distinct } = tieTolerance(sorted);
  const values = new Float64Array(distinct);
  const places = new Int32Array(order.length);
  let kept = 0;
  for (let i = 0; i < sorted.length; i++) {
    const value = sorted[i] ?? 0;
    if (i === 0 || value - (sorted[i - 1] ?? 0) > tolerance) values[kept++] = value;
    places[order[i] ?? 0] = kept - 1;
  }
  return { values: values.subarray(0, kept), places };
}

function sortedGrid(time: NumberSeries, entry: NumberSeries | undefined): TimeGrid {
  const { values, places } = mergeNearTies(timeOrder(timesAndEntries(time, entry)));
  if (entry === undefined) return { values, timeIndex: places, entryIndex: new Int32Array(0) };
  const entryIndex = new Int32Array(entry.length).fill(-1);
  for (let i = 0, next = time.length; i < entry.length; i++) {
    if ((entry[i] ?? 0) > 0) entryIndex[i] = places[next++] ?? 0;
  }
  return { values, timeIndex: places.subarray(0, time.length), entryIndex };
}

/**
 * The distinct times of checked rows: non-negative finite times, entries not after them.
 * Whole days are counted into a table, other times are sorted; both in linear time.
 */
export function timeGrid(time: NumberSeries, entry: NumberSeries | undefined): TimeGrid {
  const largest = largestWholeTime(time, entry, Math.min(4 * time.length + 4096, 2 ** 30));
  return largest < 0 ? sortedGrid(time, entry) : wholeDayGrid(time, entry, largest);
}
