import type { FindingCode } from "../finding-rules.js";

/** What is wrong with some rows, in words for people. The rule's id says how much that matters. */
export interface Fault {
  readonly code: FindingCode;
  readonly column?: string;
  readonly message: string;
  readonly hint: string;
}

/** Rows as a relation in SQL, with the number of each in its table (`record`), and a condition on them. */
export interface RowsWhere {
  /** The table itself where it is absent: its text columns and `record`, without blank rows. */
  readonly over?: string;
  readonly wrong: string;
}

/** A rule about rows: which ones break it. Rules over the same relation are asked in one pass. */
export interface RowRule extends Fault, RowsWhere {
  /** Its condition looks into other rows or tables, so it is asked on its own. */
  readonly looksElsewhere?: true;
  /**
   * Where the condition holds for a row, which rows break the rule: for a question that takes longer, and need not be asked
   * where all is well.
   */
  readonly exactly?: RowsWhere;
}
