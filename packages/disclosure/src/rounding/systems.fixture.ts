import type { CountSystem, Relation } from "../system/count-system.js";

/** Numbers in [0, 1) that are the same for the same seed (mulberry32). */
export function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** The relation that a whole is the sum of its parts. */
export function sum(whole: number, parts: readonly number[]): Relation {
  return { terms: [[whole, -1], ...parts.map((part) => [part, 1] as const)], sense: "=" };
}

/** A two-way table with its margins and its total: the cells row by row, then the rows, the columns and the total. */
export function twoWay(cells: readonly (readonly number[])[]): CountSystem {
  const width = cells[0]?.length ?? 0;
  const inner = cells.length * width;
  const rowTotals = cells.map((row) => row.reduce((total, cell) => total + cell, 0));
  const columnTotals = Array.from({ length: width }, (_, at) =>
    cells.reduce((total, row) => total + (row[at] ?? 0), 0),
  );
  const total = inner + cells.length + width;
  const range = (from: number, length: number, step = 1) => Array.from({ length }, (_, at) => from + at * step);
  return {
    counts: [...cells.flat(), ...rowTotals, ...columnTotals, rowTotals.reduce((all, one) => all + one, 0)],
    relations: [
      ...rowTotals.map((_, at) => sum(inner + at, range(at * width, width))),
      ...columnTotals.map((_, at) => sum(inner + cells.length + at, range(at, cells.length, width))),
      sum(total, range(inner, cells.length)),
      sum(total, range(inner + cells.length, width)),
    ],
  };
}

/** A three-way table: its cells, its three two-way margins, its three one-way margins and its total. */
export function threeWay(sizes: readonly [number, number, number], cells: readonly number[]): CountSystem {
  const counts: number[] = [];
  const places = new Map<string, number>();
  const relations: Relation[] = [];
  const [a, b, c] = sizes;
  const levels = (size: number) => [...Array.from({ length: size }, (_, at) => at), "all" as const];
  const placeOf = (...key: readonly (number | "all")[]) => places.get(key.join(",")) ?? NaN;
  const within = (level: number | "all", at: number) => level === "all" || level === at;
  for (const i of levels(a))
    for (const j of levels(b))
      for (const k of levels(c)) {
        places.set([i, j, k].join(","), counts.length);
        counts.push(
          cells.reduce((total, cell, at) => {
            const [x, y, z] = [Math.floor(at / (b * c)), Math.floor(at / c) % b, at % c];
            return total + (within(i, x) && within(j, y) && within(k, z) ? cell : 0);
          }, 0),
        );
      }
  for (const i of levels(a))
    for (const j of levels(b))
      for (const k of levels(c)) {
        const whole = placeOf(i, j, k);
        const parts = (size: number, part: (at: number) => number) => Array.from({ length: size }, (_, at) => part(at));
        if (i === "all")
          relations.push(
            sum(
              whole,
              parts(a, (at) => placeOf(at, j, k)),
            ),
          );
        if (j === "all")
          relations.push(
            sum(
              whole,
              parts(b, (at) => placeOf(i, at, k)),
            ),
          );
        if (k === "all")
          relations.push(
            sum(
              whole,
              parts(c, (at) => placeOf(i, j, at)),
            ),
          );
      }
  return { counts, relations };
}

/** All two-way tables of some attributes of the same records, with the margins that they share and the total (place 0). */
export function linkedTables(sizes: readonly number[], records: readonly (readonly number[])[]): CountSystem {
  const counts = [records.length];
  const relations: Relation[] = [];
  const place = (count: number) => counts.push(count) - 1;
  const margins = sizes.map((size, attribute) =>
    Array.from({ length: size }, (_, level) => place(records.filter((record) => record[attribute] === level).length)),
  );
  for (const margin of margins) relations.push(sum(0, margin));
  margins.forEach((rows, first) =>
    margins.slice(first + 1).forEach((columns, after) => {
      const second = first + 1 + after;
      const cells = rows.map((_, row) =>
        columns.map((__, column) =>
          place(records.filter((record) => record[first] === row && record[second] === column).length),
        ),
      );
      rows.forEach((whole, row) => relations.push(sum(whole, cells[row] ?? [])));
      columns.forEach((whole, column) =>
        relations.push(
          sum(
            whole,
            cells.flatMap((row) => row.slice(column, column + 1)),
          ),
        ),
      );
    }),
  );
  return { counts, relations };
}

/** Records whose levels fall off within an attribute, so that small cells are common. */
export function inventedRecords(
  sizes: readonly number[],
  length: number,
  seed: number,
): readonly (readonly number[])[] {
  const random = seeded(seed);
  return Array.from({ length }, () => sizes.map((size) => Math.floor(size * random() * random())));
}
