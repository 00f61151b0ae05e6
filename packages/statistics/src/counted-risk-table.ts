import type { RiskTable } from "./risk-table.js";
import type { TimeGrid } from "./time-grid.js";

/**
 * The risk table of rows that are seen from the start and count once each: it needs only the number of rows at each time,
 * and whole numbers add up exactly in any order. It equals what `riskTable` makes of weights of 1.
 */
export function countedRiskTable(grid: TimeGrid, cause: Int32Array, causeCount: number): RiskTable {
  const { values: time, timeIndex } = grid;
  const times = time.length;
  // One after the other: the censored of each time, then the exits of each kind.
  const counts = new Float64Array((causeCount + 1) * times);
  for (let i = 0; i < timeIndex.length; i++) {
    const place = (cause[i] ?? 0) * times + (timeIndex[i] ?? 0);
    counts[place] = (counts[place] ?? 0) + 1;
  }
  const [censored = counts, ...eventsByCause] = Array.from({ length: causeCount + 1 }, (_, kind) =>
    counts.subarray(kind * times, (kind + 1) * times),
  );
  const events = new Float64Array(times);
  for (const exits of eventsByCause) for (let j = 0; j < times; j++) events[j] = (events[j] ?? 0) + (exits[j] ?? 0);
  const atRisk = new Float64Array(times);
  for (let j = times - 1, left = 0; j >= 0; j--) atRisk[j] = left += (events[j] ?? 0) + (censored[j] ?? 0);
  const size = timeIndex.length;
  return {
    time,
    atRisk,
    events,
    eventsByCause,
    censored,
    delayedEntry: false,
    fractional: false,
    // Made when asked for: without clusters nobody does.
    get rows() {
      return { start: new Int32Array(size), exit: timeIndex, cause, weight: new Float64Array(size).fill(1) };
    },
  };
}
