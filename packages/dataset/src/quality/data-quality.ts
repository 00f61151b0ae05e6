import type { FindingCode } from "../finding-rules.js";

/** How many cells of a column are empty. */
export interface EmptyCells {
  readonly column: string;
  /** Rows in which it could be filled in: of `closure`, those of episodes that have ended. */
  readonly of: number;
  readonly rows: number;
}

/** How complete one table is. */
export interface TableQuality {
  readonly table: string;
  /** Rows that can be used. */
  readonly rows: number;
  /** Rows that were left out, for an error in them or in one that they refer to, or since they could not be read. */
  readonly leftOut: number;
  /** Rows that are odd and were used all the same, by the rule's id; rules that no row broke are not named. */
  readonly odd: readonly { readonly code: FindingCode; readonly meaning: string; readonly rows: number }[];
  /** Of the columns that a report says something of. */
  readonly empty: readonly EmptyCells[];
}

/**
 * How complete the records are, by table, in the order of `tables`; tables that were not read are not named. Rows of clients
 * who are known not to have consented to analytics are in none of it (P1.4); rows that cannot be read are nobody's, and are
 * in `leftOut`. It does not go by the days to which a dataset was narrowed.
 *
 * The counts are exact: they stay on this side of the airlock.
 */
export type DataQuality = readonly TableQuality[];
