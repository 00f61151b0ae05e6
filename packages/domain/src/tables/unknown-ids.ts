import type { PlacedRow } from "./read-rows.js";
import type { TableIssue } from "./table-issue.js";

/** Rows that could stand nowhere: their records are part of another's, and that one is missing. */
export function unknownIds<Fields>(
  rows: readonly PlacedRow<Fields>[],
  {
    path,
    idOf,
    known,
  }: {
    readonly path: readonly [table: string, column: string];
    readonly idOf: (fields: Fields) => string;
    readonly known: ReadonlySet<string>;
  },
): readonly TableIssue[] {
  const [table, column] = path;
  const message = "Expected the identifier of a row in the table that it belongs to.";
  return rows
    .filter(({ value }) => !known.has(idOf(value)))
    .map(({ at }) => ({ code: "unknown-id", path: `${table}[${at}].${column}`, message }));
}
