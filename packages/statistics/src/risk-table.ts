import { countedRiskTable } from "./counted-risk-table.js";
import type { SurvivalRows } from "./survival-samples.js";
import { timeGrid } from "./time-grid.js";

/** Rows in terms of the risk table's times. */
export interface PlacedRows {
  /** First time at which the row is at risk, as a place in `RiskTable.time`. */
  readonly start: Int32Array;
  /** The row's own time, as a place in `RiskTable.time`; -1 for rows of weight 0, which count nowhere. */
  readonly exit: Int32Array;
  /** 0 where censored, else 1 and up: the kind of exit. */
  readonly cause: Int32Array;
  readonly weight: Float64Array;
}

/** Weighted counts at each distinct time; ties are taken as events, then censorings, then entries. */
export interface RiskTable {
  readonly time: Float64Array;
  readonly atRisk: Float64Array;
  /** Exits of any kind. */
  readonly events: Float64Array;
  /** Exits of each kind, in the order of the cause numbers 1, 2, … */
  readonly eventsByCause: readonly Float64Array[];
  readonly censored: Float64Array;
  /** Whether some row was not seen from the start. */
  readonly delayedEntry: boolean;
  /** Whether some weight is not a whole number. */
  readonly fractional: boolean;
  readonly rows: PlacedRows;
}

function at(values: Float64Array, i: number): number {
  return values[i] ?? 0;
}

/** Number at risk at each time, summed from the last time backwards with Neumaier's (1974) correction. */
function countAtRisk(started: Float64Array, ended: Float64Array): Float64Array {
  const atRisk = new Float64Array(ended.length);
  let sum = 0;
  let lost = 0;
  const add = (value: number): void => {
    const next = sum + value;
    lost += Math.abs(sum) >= Math.abs(value) ? sum - next + value : value - next + sum;
    sum = next;
  };
  for (let j = ended.length - 1; j >= 0; j--) {
    add(at(ended, j));
    atRisk[j] = Math.max(sum + lost, at(ended, j));
    add(-at(started, j));
  }
  return atRisk;
}

/**
 * The risk table of checked rows. A row is at risk at t when it entered before t, or was seen from the start, and its
 * time is at least t: a stay of length 0 is at risk at 0.
 *
 * @param cause 0 where censored, else a number from 1 to `causeCount`
 */
export function riskTable(samples: SurvivalRows, cause: Int32Array, causeCount: number): RiskTable {
  const { time, entry } = samples;
  const size = time.length;
  const grid = timeGrid(time, entry);
  if (samples.weight === undefined && entry === undefined) return countedRiskTable(grid, cause, causeCount);
  const weight = samples.weight === undefined ? new Float64Array(size).fill(1) : Float64Array.from(samples.weight);
  const rank = new Int32Array(grid.values.length);
  for (let i = 0; i < size; i++) if (at(weight, i) > 0) rank[grid.timeIndex[i] ?? 0] = 1;
  const times = grid.values.filter((_, index) => rank[index] === 1);
  // From here on, rank[index] is the number of the table's times that are not after the grid's time.
  for (let index = 0, used = 0; index < rank.length; index++) rank[index] = used += rank[index] ?? 0;

  const rows = { start: new Int32Array(size), exit: new Int32Array(size).fill(-1), cause, weight };
  const started = new Float64Array(times.length);
  const ended = new Float64Array(times.length);
  const byCause = Array.from({ length: causeCount + 1 }, () => new Float64Array(times.length));
  let delayedEntry = false;
  for (let i = 0; i < size; i++) {
    const w = at(weight, i);
    if (w === 0) continue;
    const timeIndex = grid.timeIndex[i] ?? 0;
    const entryIndex = grid.entryIndex[i] ?? -1;
    if (entryIndex >= timeIndex) {
      throw new RangeError(`entry[${i}] must be before time[${i}] by more than the tie tolerance`);
    }
    const exit = (rank[timeIndex] ?? 1) - 1;
    const start = entryIndex < 0 ? 0 : (rank[entryIndex] ?? 0);
    if (entryIndex >= 0) delayedEntry = true;
    rows.exit[i] = exit;
    rows.start[i] = start;
    started[start] = at(started, start) + w;
    ended[exit] = at(ended, exit) + w;
    const exits = byCause[cause[i] ?? 0];
    if (exits !== undefined) exits[exit] = at(exits, exit) + w;
  }
  const [censored = new Float64Array(times.length), ...eventsByCause] = byCause;
  const events = new Float64Array(times.length);
  for (const exits of eventsByCause) for (let j = 0; j < events.length; j++) events[j] = at(events, j) + at(exits, j);
  return {
    time: times,
    atRisk: countAtRisk(started, ended),
    events,
    eventsByCause,
    censored,
    delayedEntry,
    fractional: weight.some((w) => !Number.isInteger(w)),
    rows,
  };
}
