import type { ReportCell, ReportTable } from "./report-table.js";

/** The rows of a table by the names of its columns. */
export function rowsBy({ columns, rows }: ReportTable): readonly Readonly<Record<string, ReportCell>>[] {
  return rows.map((row) => Object.fromEntries(columns.map(({ name }, at) => [name, row[at]])));
}
