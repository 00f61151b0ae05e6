import type { NumberSeries } from "./argument-checks.js";
import { checkFinite, checkNonNegative, checkSameLength } from "./argument-checks.js";
import { rowsByTime } from "./rows-by-time.js";
import type { ClusterLabel } from "./survival-samples.js";
import { timeGrid } from "./time-grid.js";

/** What the clock of each client counts from: what the given times count from, or the client's first entry. */
export type ClientClock = "as-given" | "first-entry";

/** Parallel arrays, one element for each time a client was under observation without a break or a change. */
export interface ObservedRows {
  readonly client: ArrayLike<ClusterLabel>;
  /** From when the client was observed. */
  readonly entry: NumberSeries;
  /** Until when; not before `entry`. */
  readonly exit: NumberSeries;
  /**
   * How many equal clients the row's client stands for, the same in all rows of a client; with any fraction the weights
   * are sampling weights.
   */
  readonly weight?: NumberSeries | undefined;
}

/** Checked rows, gathered by client and put in order of time. */
export interface ClientRows {
  /** Distinct times of entries and exits. */
  readonly time: Float64Array;
  /** For each row, the places of its entry and exit in `time`. */
  readonly entry: Int32Array;
  readonly exit: Int32Array;
  /** Row numbers: those of the first client first, each client's in order of time. */
  readonly rows: Int32Array;
  /** Where each client's rows begin in `rows`; one element more than there are clients. */
  readonly from: Int32Array;
  /** For each client, its weight. */
  readonly weight: Float64Array;
  /** Whether some weight is not a whole number. */
  readonly fractional: boolean;
}

function numberClients(client: ArrayLike<ClusterLabel>): { numbers: Int32Array; count: number } {
  const known = new Map<ClusterLabel, number>();
  const numbers = new Int32Array(client.length);
  for (let i = 0; i < client.length; i++) {
    const label: unknown = client[i];
    if (typeof label !== "string" && (typeof label !== "number" || Number.isNaN(label))) {
      throw new TypeError(`client[${i}] must be text or a number`);
    }
    const number = known.get(label) ?? known.size;
    known.set(label, number);
    numbers[i] = number;
  }
  return { numbers, count: known.size };
}

function clientWeights(weight: NumberSeries | undefined, client: Int32Array, clients: number): Float64Array {
  const weights = new Float64Array(clients).fill(weight === undefined ? 1 : -1);
  if (weight === undefined) return weights;
  checkSameLength("weight", weight.length, "client", client.length);
  checkNonNegative("weight", weight);
  for (let i = 0; i < client.length; i++) {
    const c = client[i] ?? 0;
    if (weights[c] === -1) weights[c] = weight[i] ?? 0;
    else if (weights[c] !== weight[i]) throw new RangeError(`weight[${i}] must be the same in all rows of a client`);
  }
  return weights;
}

/** All entries, then all exits, on the clock that is asked for. */
function clockTimes(observed: ObservedRows, client: Int32Array, clients: number, clock: ClientClock): Float64Array {
  const { entry, exit } = observed;
  const origin = new Float64Array(clients);
  if (clock === "first-entry") {
    origin.fill(Infinity);
    for (let i = 0; i < entry.length; i++) {
      const c = client[i] ?? 0;
      origin[c] = Math.min(origin[c] ?? Infinity, entry[i] ?? 0);
    }
  }
  const times = new Float64Array(2 * entry.length);
  for (let i = 0; i < entry.length; i++) {
    const zero = origin[client[i] ?? 0] ?? 0;
    times[i] = (entry[i] ?? 0) - zero;
    times[entry.length + i] = (exit[i] ?? 0) - zero;
  }
  return times;
}

/**
 * Checks rows and puts them in order. A client may go unobserved between two rows; two rows of a client must not overlap.
 *
 * @throws RangeError or TypeError naming the argument and element that cannot be used
 */
export function clientRows(observed: ObservedRows, clock: ClientClock): ClientRows {
  const { entry, exit } = observed;
  const size = observed.client.length;
  const check = clock === "first-entry" ? checkFinite : checkNonNegative;
  checkSameLength("entry", entry.length, "client", size);
  checkSameLength("exit", exit.length, "client", size);
  check("entry", entry);
  check("exit", exit);
  for (let i = 0; i < size; i++) {
    if ((exit[i] ?? 0) < (entry[i] ?? 0)) throw new RangeError(`exit[${i}] must not be before entry[${i}]`);
  }
  const { numbers, count } = numberClients(observed.client);
  const weight = clientWeights(observed.weight, numbers, count);
  const grid = timeGrid(clockTimes(observed, numbers, count, clock), undefined);
  const entries = grid.timeIndex.slice(0, size);
  const exits = grid.timeIndex.slice(size);
  const { rows, from } = rowsByTime(numbers, exits, count);
  for (let c = 0; c < count; c++) {
    const own = rows.subarray(from[c], from[c + 1]);
    if (own.length === 1) continue;
    own.sort((a, b) => (entries[a] ?? 0) - (entries[b] ?? 0) || (exits[a] ?? 0) - (exits[b] ?? 0) || a - b);
    for (let r = 1; r < own.length; r++) {
      const [before = 0, row = 0] = own.subarray(r - 1, r + 1);
      if ((entries[row] ?? 0) >= (exits[before] ?? 0)) continue;
      throw new RangeError(`entry[${row}] must not be before exit[${before}]: rows of one client must not overlap`);
    }
  }
  return {
    time: grid.values,
    entry: entries,
    exit: exits,
    rows,
    from,
    weight,
    fractional: weight.some((w) => !Number.isInteger(w)),
  };
}
