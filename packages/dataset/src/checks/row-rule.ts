import type { FindingCode } from "../finding.js";

/** A rule about rows: which ones break it, as a condition in SQL over the table's text columns. */
export interface RowRule {
  readonly severity: "error" | "warning";
  readonly code: FindingCode;
  readonly column?: string;
  readonly wrong: string;
  readonly message: string;
  readonly hint: string;
  /** It looks into other rows or tables, so it is asked on its own. */
  readonly looksElsewhere?: true;
}
