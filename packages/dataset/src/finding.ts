import type { FindingCode } from "./finding-rules.js";

/** Something in the data that a person should look at. */
export interface Finding {
  /** An error about a row leaves the row out, an error about a file keeps the dataset from being read. */
  readonly severity: "error" | "warning";
  /** The rule's id. */
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
  /** What the cell holds, made fit to be printed; only where `showValues` asked for it. */
  readonly value?: string;
}

/** The rows that have a fault and are not listed, in words. */
export const rowsLikeIt = (more: number): string => `${more} more ${more === 1 ? "row" : "rows"} like it`;

/** One finding for a person: file, row, column, what is wrong, the rule's id, and what to do. */
export function describeFinding(finding: Finding): string {
  const place = [
    finding.file,
    ...(finding.row === undefined ? [] : [`row ${finding.row}`]),
    ...(finding.column === undefined ? [] : [`column "${finding.column}"`]),
  ].join(", ");
  const value = finding.value === undefined ? "" : `: ${finding.value}`;
  const more = finding.more === undefined ? "" : ` (${rowsLikeIt(finding.more)})`;
  return `${finding.severity}: ${place}: ${finding.message}${value}${more} [${finding.code}]\n  hint: ${finding.hint}`;
}
