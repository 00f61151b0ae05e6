import type { Dataset } from "@rapport/dataset";
import { allNamedSql } from "../practitioners-sql.js";
import type { Query } from "../query.js";
import type { Stays } from "./stays.js";
import { stayNumbersSql } from "./stays-sql.js";

const columns = ["state", "unit", "cluster", "entry", "days", "exit", "practitioner"] as const;
type Columns = Readonly<Record<(typeof columns)[number], Int32Array>>;

/** The places of the rows, those of lower numbers first: a counting sort, since numbers of units have no gaps. */
function placesByUnit(unit: Int32Array): Uint32Array {
  const most = unit.reduce((highest, each) => Math.max(highest, each), 0);
  const next = new Uint32Array(most + 2);
  for (const each of unit) next[each + 1] = (next[each + 1] ?? 0) + 1;
  for (let at = 0; at <= most; at += 1) next[at + 1] = (next[at + 1] ?? 0) + (next[at] ?? 0);
  const places = new Uint32Array(unit.length);
  unit.forEach((each, at) => {
    const place = next[each] ?? 0;
    places[place] = at;
    next[each] = place + 1;
  });
  return places;
}

/** Puts the few rows of each unit into one order, so that what is summed does not hang on the order of an answer. */
function orderWithinUnits(
  places: Uint32Array,
  { unit, state, cluster, days, entry, exit, practitioner }: Columns,
): void {
  const keys = [state, cluster, days, entry, exit, practitioner];
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

/** The rows in one state, in the order of `places`. */
function staysIn(at: number, rows: Columns, places: Uint32Array, named: boolean): Stays | undefined {
  const own = places.filter((place) => rows.state[place] === at);
  if (own.length === 0) return undefined;
  const pick = (column: Int32Array) => new Int32Array(own.length).map((_, place) => column[own[place] ?? 0] ?? 0);
  return {
    unit: new Uint32Array(pick(rows.unit).buffer),
    cluster: pick(rows.cluster),
    entry: pick(rows.entry),
    days: pick(rows.days),
    exit: pick(rows.exit),
    ...(named ? { practitioner: pick(rows.practitioner) } : {}),
  };
}

/** The stays in each of so many states, `undefined` where there are none; `query` gives one row a stay, as `stayNumbersSql` takes it. */
export async function readStays(
  dataset: Dataset,
  { sql, parameters }: Query,
  states: number,
): Promise<readonly (Stays | undefined)[]> {
  const rows = await dataset.numbers(stayNumbersSql(sql), columns, parameters);
  const [all] = await dataset.select(`select ${allNamedSql} as named`);
  const places = placesByUnit(rows.unit);
  orderWithinUnits(places, rows);
  return Array.from({ length: states }, (_, at) => staysIn(at, rows, places, all?.["named"] === true));
}
