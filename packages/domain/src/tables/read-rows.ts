import { ownValue } from "./own-value.js";
import type { ReadRow, RecordTable } from "./record-table.js";
import type { TableIssue } from "./table-issue.js";

/** A row that was read, and its place in its table, counted from 0. */
export interface PlacedRow<Fields> {
  readonly at: number;
  readonly value: Fields;
}

/** The rows of a table that can be read, and what is wrong with the others. */
export interface Reading<Fields> {
  readonly rows: readonly PlacedRow<Fields>[];
  readonly issues: readonly TableIssue[];
}

function isBlank(row: object): boolean {
  return Object.values(Object.getOwnPropertyDescriptors(row)).every(
    ({ value }) => typeof value === "string" && value.trim() === "",
  );
}

function readRow<Fields>(table: RecordTable<Fields>, row: unknown, at: number): ReadRow<Fields> {
  if (typeof row === "object" && row !== null && !Array.isArray(row)) return table.fromRow(row, at);
  const message = "Expected an object from columns to texts.";
  return { issues: [{ code: "not-a-row", path: `${table.name}[${at}]`, message }] };
}

/** Reads a table's rows; none where there is no such table. Rows in which nothing is filled in are passed over. */
export function readRows<Fields>(tables: object, table: RecordTable<Fields>): Reading<Fields> {
  const given = ownValue(tables, table.name) ?? [];
  if (!Array.isArray(given)) {
    return { rows: [], issues: [{ code: "not-a-table", path: table.name, message: "Expected a list of rows." }] };
  }
  const rows: PlacedRow<Fields>[] = [];
  const issues: TableIssue[] = [];
  for (const [at, row] of given.entries()) {
    if (typeof row === "object" && row !== null && isBlank(row)) continue;
    const read = readRow(table, row, at);
    if (read.issues) issues.push(...read.issues);
    else rows.push({ at, value: read.value });
  }
  return { rows, issues };
}
