import type { Dataset } from "@rapport/dataset";
import type { Query } from "../query.js";
import type { Stays } from "./stays.js";

const columns = ["state", "unit", "cluster", "entry", "days", "exit"] as const;

/** Where each state's stays begin in one list of all, which is ascending by state, and where the last ones end. */
function boundsOf(state: Int32Array, states: number): readonly number[] {
  const counts = new Uint32Array(states);
  for (const each of state) counts[each] = (counts[each] ?? 0) + 1;
  const bounds = [0];
  for (const count of counts) bounds.push((bounds.at(-1) ?? 0) + count);
  return bounds;
}

/**
 * The stays in each of so many states, `undefined` where there are none; `query` gives one row a stay in numbers: `state` and
 * `exit` as places in lists (`exit` null while it lasts), `cluster` (whose stays are not independent), `unit` (of
 * protection), `entry` and `days` since it began. Rows without a state are of none. The order is one and the same for the
 * same stays, so that what is summed does not hang on the order of an answer.
 */
export async function readStays(
  dataset: Dataset,
  { sql, parameters }: Query,
  states: number,
): Promise<readonly (Stays | undefined)[]> {
  const ordered = `select * from (${sql}) where state is not null order by state, unit, cluster, days, entry, exit`;
  const { state, unit, cluster, entry, days, exit } = await dataset.numbers(ordered, columns, parameters);
  const bounds = boundsOf(state, states);
  return Array.from({ length: states }, (_, at) => {
    const [from, until] = [bounds[at] ?? 0, bounds[at + 1] ?? 0];
    if (from === until) return undefined;
    return {
      unit: new Uint32Array(unit.buffer, unit.byteOffset + from * Uint32Array.BYTES_PER_ELEMENT, until - from),
      cluster: cluster.subarray(from, until),
      entry: entry.subarray(from, until),
      days: days.subarray(from, until),
      exit: exit.subarray(from, until),
    };
  });
}
