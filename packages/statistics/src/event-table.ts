import type { ClientRows } from "./client-rows.js";

/** Weighted counts of a recurrent event at each distinct time at which a row ended. */
export interface EventTable {
  readonly time: Float64Array;
  readonly atRisk: Float64Array;
  readonly events: Float64Array;
  /** For each row, the first of the times at which it is at risk and the one at which it ended; -1 where it has no time. */
  readonly start: Int32Array;
  readonly exit: Int32Array;
  /** For each row, its client. */
  readonly client: Int32Array;
  /** For each row, whether it adds to the weight at risk: a row of length 0 beside another row of the client does not. */
  readonly present: readonly boolean[];
}

/**
 * Counts events and clients at risk. At risk at t: entered before t, or seen from the start, and not yet left.
 *
 * @throws RangeError where a row of length 0 stands where its client is not at risk
 */
export function eventTable(rows: ClientRows, event: Int32Array): EventTable {
  const size = event.length;
  const rank = new Int32Array(rows.time.length);
  const client = new Int32Array(size);
  for (let c = 0; c + 1 < rows.from.length; c++) {
    for (const row of rows.rows.subarray(rows.from[c], rows.from[c + 1])) {
      client[row] = c;
      if ((rows.weight[c] ?? 0) > 0) rank[rows.exit[row] ?? 0] = 1;
    }
  }
  const time = rows.time.filter((_, place) => rank[place] === 1);
  for (let place = 0, used = 0; place < rank.length; place++) rank[place] = used += rank[place] ?? 0;

  const start = new Int32Array(size);
  const exit = new Int32Array(size).fill(-1);
  const present = Array.from({ length: size }, () => true);
  const atRisk = new Float64Array(time.length + 1);
  const events = new Float64Array(time.length);
  for (let slot = 0; slot < size; slot++) {
    const row = rows.rows[slot] ?? 0;
    const own = client[row] ?? 0;
    const w = rows.weight[own] ?? 0;
    const [entry, end] = [rows.entry[row] ?? 0, rows.exit[row] ?? 0];
    const fromStart = rows.time[entry] === 0;
    if (entry === end) {
      const [before, after] = [rows.rows[slot - 1] ?? -1, rows.rows[slot + 1] ?? -1];
      const follows = client[before] === own && rows.exit[before] === entry;
      const beginsWith = fromStart && client[after] === own && rows.entry[after] === entry;
      present[row] = !follows && !beginsWith;
      if (present[row] && !fromStart) {
        throw new RangeError(`exit[${row}] must be after entry[${row}]: the client is not observed before it`);
      }
    }
    if (w === 0) continue;
    const leaves = (rank[end] ?? 1) - 1;
    const begins = fromStart ? 0 : (rank[entry] ?? 0);
    start[row] = Math.min(begins, leaves);
    exit[row] = leaves;
    if (event[row] === 1) events[leaves] = (events[leaves] ?? 0) + w;
    if (present[row] !== true) continue;
    atRisk[leaves] = (atRisk[leaves] ?? 0) + w;
    if (begins > 0) atRisk[begins - 1] = (atRisk[begins - 1] ?? 0) - w;
  }
  for (let j = time.length - 1; j >= 0; j--) atRisk[j] = (atRisk[j] ?? 0) + (atRisk[j + 1] ?? 0);
  return { time, atRisk: atRisk.subarray(0, time.length), events, start, exit, client, present };
}
