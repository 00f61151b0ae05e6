import type { NumberSeries } from "./argument-checks.js";
import type { TimeGrid } from "./time-grid.js";

/** The largest time, or -1 unless all times are whole numbers up to the limit and all entries above 0 are whole. */
export function largestWholeTime(time: NumberSeries, entry: NumberSeries | undefined, limit: number): number {
  let largest = 0;
  for (let i = 0; i < time.length; i++) {
    const t = time[i] ?? 0;
    // Truncation to 32 bits is several times as fast as Number.isInteger, and the limit lies far below 2³¹.
    if (t > limit || t !== (t | 0)) return -1;
    if (t > largest) largest = t;
  }
  if (entry === undefined) return largest;
  for (let i = 0; i < entry.length; i++) {
    const from = entry[i] ?? 0;
    if (from > 0 && !Number.isInteger(from)) return -1;
  }
  return largest;
}

/**
 * The grid of whole days, from a table with one place a day.
 *
 * @param largest the largest time; entries above 0 lie before it
 */
export function wholeDayGrid(time: NumberSeries, entry: NumberSeries | undefined, largest: number): TimeGrid {
  const place = new Int32Array(largest + 1);
  for (let i = 0; i < time.length; i++) place[time[i] ?? 0] = 1;
  if (entry !== undefined) {
    for (let i = 0; i < entry.length; i++) {
      const from = entry[i] ?? 0;
      if (from > 0) place[from] = 1;
    }
  }
  const values = new Float64Array(place.length);
  let days = 0;
  for (let day = 0; day < place.length; day++) {
    if (place[day] !== 1) continue;
    place[day] = days;
    values[days++] = day;
  }
  const timeIndex = new Int32Array(time.length);
  for (let i = 0; i < time.length; i++) timeIndex[i] = place[time[i] ?? 0] ?? 0;
  if (entry === undefined) return { values: values.subarray(0, days), timeIndex, entryIndex: new Int32Array(0) };
  const entryIndex = new Int32Array(entry.length).fill(-1);
  for (let i = 0; i < entry.length; i++) {
    const from = entry[i] ?? 0;
    if (from > 0) entryIndex[i] = place[from] ?? 0;
  }
  return { values: values.subarray(0, days), timeIndex, entryIndex };
}
