/** What is wrong with a place in the tables. Nothing in it repeats what a cell holds. */
export interface TableIssue {
  readonly code:
    | "not-a-table"
    | "not-a-row"
    | "not-text"
    | "empty-cell"
    | "wrong-text"
    | "not-a-day"
    | "not-a-number"
    | "unknown-code"
    | "not-yes-or-no"
    | "not-json"
    | "unknown-id";
  /** The table, its row counted from 0, and the column, for instance `goals[3].set_on`. */
  readonly path: string;
  /** What was expected. */
  readonly message: string;
}
