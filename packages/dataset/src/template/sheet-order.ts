import type { Table } from "../tables/table.js";

/** Whether each table that its rows cannot do without, itself apart, is among those placed. */
function isReady({ name, columns }: Table, placed: readonly Table[]): boolean {
  return Object.values(columns).every(
    ({ required, references }) =>
      !required || !references || references.table === name || placed.some((each) => each.name === references.table),
  );
}

/**
 * Tables as a person fills them in: the required ones first, the others as they are given, but each after those that its
 * rows name.
 */
export function inSheetOrder(tables: readonly Table[]): readonly Table[] {
  const left = [...tables.filter(({ required }) => required), ...tables.filter(({ required }) => !required)];
  const placed: Table[] = [];
  while (left.length > 0) {
    const at = left.findIndex((table) => isReady(table, placed));
    // Tables that name each other have no such order; the first of them is as good as any.
    placed.push(...left.splice(Math.max(at, 0), 1));
  }
  return placed;
}
