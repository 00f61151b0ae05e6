import type { CountSystem, Relation } from "../system/count-system.js";

/** A system of counts, of which all but the inner ones are sums. */
export interface Tables {
  readonly system: CountSystem;
  /** The variables of the inner counts. */
  readonly inner: readonly number[];
}

const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);

const isSum = (whole: number, parts: readonly number[]): Relation => ({
  terms: [[whole, 1], ...parts.map((part) => [part, -1] as const)],
  sense: "=",
});

/**
 * A two-way table with its margins. Variables go through the rows with each row's total at its end, and then through the row
 * of totals: the cell of row r and column c of a table with n columns is r * (n + 1) + c.
 */
export function twoWay(rows: readonly (readonly number[])[]): Tables {
  const width = rows[0]?.length ?? 0;
  const places = Array.from({ length: width }, (_, column) => column);
  const totals = places.map((column) => sum(rows.map((row) => row[column] ?? 0)));
  const all = [...rows, totals].map((row) => [...row, sum(row)]);
  const at = (row: number, column: number) => row * (width + 1) + column;
  const relations = [
    ...all.map((_, row) =>
      isSum(
        at(row, width),
        places.map((column) => at(row, column)),
      ),
    ),
    ...[...places, width].map((column) =>
      isSum(
        at(rows.length, column),
        rows.map((_, row) => at(row, column)),
      ),
    ),
  ];
  return {
    system: { counts: all.flat(), relations },
    inner: rows.flatMap((_, row) => places.map((column) => at(row, column))),
  };
}

/** Counts with sums of some of them, which may overlap: tables that are linked by their inner counts. */
export function sumsOf(inner: readonly number[], groups: readonly (readonly number[])[]): Tables {
  return {
    system: {
      counts: [...inner, ...groups.map((group) => sum(group.map((variable) => inner[variable] ?? 0)))],
      relations: groups.map((group, at) => isSum(inner.length + at, group)),
    },
    inner: inner.map((_, variable) => variable),
  };
}

/** By variable, whether it is one of these. */
export function only({ counts }: CountSystem, variables: readonly number[]): readonly boolean[] {
  return counts.map((_, variable) => variables.includes(variable));
}

export function hiddenIn(hidden: readonly boolean[]): readonly number[] {
  return hidden.flatMap((is, variable) => (is ? [variable] : []));
}

/** Inner counts from 0 to `upper`, and nothing known of the others. */
export function innerUpTo({ system, inner }: Tables, upper: number) {
  return system.counts.map((_, variable) => ({ lower: 0, upper: inner.includes(variable) ? upper : Infinity }));
}
