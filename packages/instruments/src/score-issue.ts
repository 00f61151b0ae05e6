/** What stands in the way of a score, or should be known beside it. It never repeats an answer. */
export interface ScoreIssue {
  readonly code:
    | "unknown-instrument"
    | "no-key"
    | "wrong-length"
    | "missing-item"
    | "prorated-item"
    | "not-a-whole-number"
    | "out-of-range"
    | "low-activity";
  /** Where, for instance `items[2]`. */
  readonly path: string;
  /** The item's number, counted from 1 as on paper. */
  readonly item?: number;
  /** What was expected. */
  readonly message: string;
}
