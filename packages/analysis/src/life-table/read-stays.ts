import type { Dataset } from "@rapport/dataset";
import type { Query } from "../query.js";
import type { Stays } from "./stays.js";

const columns = ["state", "unit", "cluster", "entry", "days", "exit"] as const;
type Name = (typeof columns)[number];

/** The places of the rows, those of lower numbers first: a counting sort, since numbers of units have no gaps. */
function placesByUnit(unit: Int32Array): Uint32Array {
  const most = unit.reduce((highest, each) => Math.max(highest, each), 0);
  const next = new Uint32Array(most + 2);
  for (const each of unit) next[each + 1] = (next[each + 1] ?? 0) + 1;
  for (let at = 0; at <= most; at += 1) next[at + 1] = (next[at + 1] ?? 0) + (next[at] ?? 0);
  const places = new Uint32Array(unit.length);
  for (let at = 0; at < unit.length; at += 1) {
    const each = unit[at] ?? 0;
    const place = next[each] ?? 0;
    places[place] = at;
    next[each] = place + 1;
  }
  return places;
}

/** Puts the few rows of each unit into one order, so that what is summed does not hang on the order of an answer. */
function orderWithinUnits(places: Uint32Array, columnOf: (name: Name) => Int32Array): void {
  const unit = columnOf("unit");
  const keys = (["state", "cluster", "days", "entry", "exit"] as const).map(columnOf);
  const compare = (one: number, other: number) => {
    for (const key of keys) {
      const difference = (key[one] ?? 0) - (key[other] ?? 0);
      if (difference !== 0) return difference;
    }
    return 0;
  };
  for (let from = 0; from < places.length;) {
    const of = unit[places[from] ?? 0];
    let until = from + 1;
    while (until < places.length && unit[places[until] ?? 0] === of) until += 1;
    if (until - from > 1) places.subarray(from, until).sort(compare);
    from = until;
  }
}

/** Where each state's stays begin in one list of all that are in a state, and where the last ones end. */
function boundsOf(state: Int32Array, states: number): Uint32Array {
  const bounds = new Uint32Array(states + 1);
  for (const each of state) if (each >= 0) bounds[each + 1] = (bounds[each + 1] ?? 0) + 1;
  for (let at = 0; at < states; at += 1) bounds[at + 1] = (bounds[at + 1] ?? 0) + (bounds[at] ?? 0);
  return bounds;
}

/** The places of all that are in a state, those in the first state first, and in the order of `places` within each. */
function placesByState(state: Int32Array, places: Uint32Array, bounds: Uint32Array): Uint32Array {
  const next = bounds.slice();
  const found = new Uint32Array(bounds.at(-1) ?? 0);
  for (const place of places) {
    const of = state[place] ?? -1;
    if (of < 0) continue;
    const at = next[of] ?? 0;
    found[at] = place;
    next[of] = at + 1;
  }
  return found;
}

function picked(column: Int32Array, places: Uint32Array): Int32Array {
  const values = new Int32Array(places.length);
  for (let at = 0; at < places.length; at += 1) values[at] = column[places[at] ?? 0] ?? 0;
  return values;
}

/**
 * The stays in each of so many states, `undefined` where there are none; `query` gives one row a stay in numbers: `state` and
 * `exit` as places in lists (`exit` null while it lasts), `cluster` (whose stays are not independent), `unit` (of
 * protection), `entry` and `days` since it began.
 */
export async function readStays(
  dataset: Dataset,
  { sql, parameters }: Query,
  states: number,
): Promise<readonly (Stays | undefined)[]> {
  // With millions of stays memory counts: no column is kept longer than it is needed.
  const held = new Map(Object.entries(await dataset.numbers(sql, columns, parameters)));
  const columnOf = (name: Name) => held.get(name) ?? new Int32Array(0);
  const places = placesByUnit(columnOf("unit"));
  orderWithinUnits(places, columnOf);
  const bounds = boundsOf(columnOf("state"), states);
  const ordered = placesByState(columnOf("state"), places, bounds);
  const take = (name: Name) => {
    const values = picked(columnOf(name), ordered);
    held.delete(name);
    return values;
  };
  held.delete("state");
  const [unit, cluster, entry, days, exit] = [take("unit"), take("cluster"), take("entry"), take("days"), take("exit")];
  return Array.from({ length: states }, (_, at) => {
    const [from, until] = [bounds[at] ?? 0, bounds[at + 1] ?? 0];
    if (from === until) return undefined;
    return {
      unit: new Uint32Array(unit.buffer, from * Uint32Array.BYTES_PER_ELEMENT, until - from),
      cluster: cluster.subarray(from, until),
      entry: entry.subarray(from, until),
      days: days.subarray(from, until),
      exit: exit.subarray(from, until),
    };
  });
}
