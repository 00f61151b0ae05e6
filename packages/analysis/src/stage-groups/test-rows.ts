import type { Stays } from "../life-table/stays.js";

/** Stays of one group counted by those that are alike, so that a test costs as much as there are days. */
export interface TestRows {
  readonly time: Int32Array;
  readonly entry: Int32Array;
  /** The place of the way out, or -1. */
  readonly exit: Int32Array;
  readonly weight: Float64Array;
  /** The row of each stay. */
  readonly rowOf: Int32Array;
}

export function testRows({ unit, entry, days, exit }: Stays): TestRows {
  const rows = new Map<string, number>();
  const first: number[] = [];
  const counts: number[] = [];
  const rowOf = Int32Array.from(unit.keys(), (at) => {
    const key = `${entry[at]} ${days[at]} ${exit[at]}`;
    const row = rows.get(key) ?? rows.size;
    if (row === rows.size) {
      rows.set(key, row);
      first.push(at);
      counts.push(0);
    }
    counts[row] = (counts[row] ?? 0) + 1;
    return row;
  });
  const column = (of: Int32Array) => Int32Array.from(first, (at) => of[at] ?? 0);
  return { time: column(days), entry: column(entry), exit: column(exit), weight: Float64Array.from(counts), rowOf };
}

/** The counts without one unit's stays. */
export function weightsWithout({ weight, rowOf }: TestRows, { unit }: Stays, without: number): Float64Array {
  const rest = weight.slice();
  for (let at = 0; at < unit.length; at += 1) {
    if (unit[at] !== without) continue;
    const row = rowOf[at] ?? 0;
    rest[row] = (rest[row] ?? 0) - 1;
  }
  return rest;
}
