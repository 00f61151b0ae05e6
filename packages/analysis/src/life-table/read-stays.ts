import type { Dataset } from "@rapport/dataset";
import { taken } from "../deal-out.js";
import type { Query } from "../query.js";
import { orderStays } from "./order-stays.js";
import type { StayColumns } from "./order-stays.js";
import type { Stays } from "./stays.js";

const columns = ["state", "unit", "cluster", "entry", "days", "exit"] as const;

/** Where the rows of each state end that are ascending by state; those of the next one begin there. */
function endsOf(state: Int32Array, rows: Int32Array, states: number): Uint32Array {
  const ends = new Uint32Array(states);
  for (let at = 0; at < rows.length; at += 1) ends[state[rows[at] ?? 0] ?? 0] = at + 1;
  // A state without stays ends where it begins.
  for (let at = 1; at < states; at += 1) ends[at] = Math.max(ends[at] ?? 0, ends[at - 1] ?? 0);
  return ends;
}

/** Stays in their order, each state's by themselves. */
function staysOf(read: StayColumns, states: number): readonly (Stays | undefined)[] {
  const rows = orderStays(read);
  const ends = endsOf(read.state, rows, states);
  const unit = new Uint32Array(taken(read.unit, rows).buffer);
  const [cluster, entry] = [taken(read.cluster, rows), taken(read.entry, rows)];
  const [days, exit] = [taken(read.days, rows), taken(read.exit, rows)];
  return Array.from({ length: states }, (_, at) => {
    const [from, until] = [at === 0 ? 0 : (ends[at - 1] ?? 0), ends[at] ?? 0];
    if (from === until) return undefined;
    return {
      unit: unit.subarray(from, until),
      cluster: cluster.subarray(from, until),
      entry: entry.subarray(from, until),
      days: days.subarray(from, until),
      exit: exit.subarray(from, until),
    };
  });
}

/**
 * The stays in each of so many states, `undefined` where there are none; `query` gives one row a stay in numbers: `state` and
 * `exit` as places in lists (`exit` null while it lasts), `cluster` (whose stays are not independent), `unit` (of
 * protection), `entry` and `days` since it began. Rows without a state are of none. The order is one and the same for the
 * same stays (`orderStays`), so that what is summed does not hang on the order of an answer.
 */
export async function readStays(
  dataset: Dataset,
  { sql, parameters }: Query,
  states: number,
): Promise<readonly (Stays | undefined)[]> {
  return staysOf(await dataset.numbers(sql, columns, parameters), states);
}
