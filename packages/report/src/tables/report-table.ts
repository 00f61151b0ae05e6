/** A cell; `undefined` is an empty one. */
export type ReportCell = string | number | undefined;

export interface ReportColumn {
  /** For programs: lower case with underscores. */
  readonly name: string;
  /** For people. */
  readonly title: string;
  readonly type: "text" | "number";
  /** What its numbers are in, where it is the same for all of them. */
  readonly unit?: "days" | "share" | "sessions";
  readonly description: string;
}

/** A tidy table of a report: one observation a row, one variable a column. */
export interface ReportTable {
  readonly name: string;
  readonly title: string;
  readonly description: string;
  readonly columns: readonly ReportColumn[];
  /** The cells of each row in the order of the columns, of the type that the column says. */
  readonly rows: readonly (readonly ReportCell[])[];
}

/** A column with the cell that it has of an observation. */
export type ColumnOf<Row> = Omit<ReportColumn, "type"> &
  (
    | { readonly type: "text"; readonly of: (row: Row) => string | undefined }
    | { readonly type: "number"; readonly of: (row: Row) => number | undefined }
  );

/** A table of observations. */
export function tableOf<Row>(
  about: Pick<ReportTable, "name" | "title" | "description">,
  columns: readonly ColumnOf<Row>[],
  observations: readonly Row[],
): ReportTable {
  return {
    ...about,
    columns: columns.map(({ of: _of, ...column }) => column),
    rows: observations.map((row) => columns.map((column) => column.of(row))),
  };
}
