import type { ZeroLimit } from "../scoring-key.js";

/** What stands in the way of a score, or should be known beside it. It never repeats an answer. */
export interface ScoreIssue {
  readonly code:
    | "unknown-instrument"
    | "no-key"
    /** The form has several keys, or one that is unconfirmed: one has to be chosen. */
    | "choose-key"
    /** A key, missing rule or cut-off that the instrument does not have. */
    | "unknown-choice"
    | "wrong-length"
    | "missing-item"
    | "prorated-item"
    | "not-a-whole-number"
    | "too-many-decimals"
    | "out-of-range"
    | ZeroLimit["code"];
  /** Where, for instance `items[2]`. */
  readonly path: string;
  /** The item's number, counted from 1 as on paper. */
  readonly item?: number;
  /** What was expected. */
  readonly message: string;
}
