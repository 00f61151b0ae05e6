import type { FindingCode } from "../finding.js";

/** What is wrong with some rows, in words for people. */
export interface Fault {
  readonly severity: "error" | "warning";
  readonly code: FindingCode;
  readonly column?: string;
  readonly message: string;
  readonly hint: string;
}

/** A rule about rows: which ones break it, as a condition in SQL over the table's text columns. */
export interface RowRule extends Fault {
  readonly wrong: string;
  /** It looks into other rows or tables, so it is asked on its own. */
  readonly looksElsewhere?: true;
}
