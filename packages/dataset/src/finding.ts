/** Something in the data that a person should look at. An error keeps a dataset from being read. */
export interface Finding {
  readonly severity: "error" | "warning";
  readonly code: FindingCode;
  /** The file's name, or the table's where rows were given. */
  readonly file: string;
  /** As a spreadsheet counts: the header is row 1. Absent where the finding is about the whole file. */
  readonly row?: number;
  readonly column?: string;
  /** What is wrong. It never holds a cell's value. */
  readonly message: string;
  /** What to do about it. */
  readonly hint: string;
  /** How many more rows have the same fault; only the first few are listed. */
  readonly more?: number;
}

export type FindingCode =
  | "missing-table"
  | "empty-table"
  | "unreadable"
  | "missing-column"
  | "unknown-column"
  | "duplicate-column"
  | "two-files"
  | "ragged-row"
  | "broken-line"
  | "error-cell"
  | "merged-cells"
  | "ambiguous-date"
  | "mixed-dates"
  | "empty-cell"
  | "bad-cell"
  | "duplicate-key"
  | "missing-reference"
  | "order"
  | "incomplete"
  | "unknown-code"
  | "out-of-range"
  | "bad-details"
  | "endless-schema"
  | "failing-schema"
  | "asynchronous-schema"
  | "wrong-audience"
  | "wrong-stage"
  | "wrong-setting"
  | "not-awaited"
  | "no-follow-up";

/** One line for a person: file, row, column, what is wrong, and what to do. */
export function describeFinding(finding: Finding): string {
  const place = [
    finding.file,
    ...(finding.row === undefined ? [] : [`row ${finding.row}`]),
    ...(finding.column === undefined ? [] : [`column "${finding.column}"`]),
  ].join(", ");
  const more =
    finding.more === undefined ? "" : ` (${finding.more} more ${finding.more === 1 ? "row" : "rows"} like it)`;
  return `${finding.severity}: ${place}: ${finding.message}${more}\n  hint: ${finding.hint}`;
}
