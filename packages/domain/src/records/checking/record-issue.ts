/** What can be wrong with a value before its rules are looked at. */
export type ShapeCode =
  | "missing-field"
  | "unknown-field"
  | "wrong-type"
  | "unknown-code"
  | "not-a-day"
  | "empty"
  | "too-long"
  | "too-short"
  | "out-of-range"
  | "not-plain-data"
  | "not-finite"
  | "too-deep"
  | "too-large"
  | "unknown-record";

/** How a record of the right shape can contradict itself. */
export const ruleCodes = ["out-of-order", "incomplete", "contradiction", "repeated", "wrong-count"] as const;
export type RuleCode = (typeof ruleCodes)[number];

/** What is wrong with a value that was meant to be a record. Nothing in it repeats what the value holds. */
export interface RecordIssue {
  readonly code: ShapeCode | RuleCode;
  /** Where, for instance `licences[0].validUntil`; empty for the whole. */
  readonly path: string;
  /**
   * The rule that does not hold, or that asks for the record whose shape is wrong, by its id in the description of the
   * practice, for instance `P3.7`. Absent only where the kind of record itself is not known.
   */
  readonly rule?: string;
  /** What was expected. */
  readonly message: string;
}

/** Either a record or the issues that stand in its way, never both. */
export type Checked<Value> =
  | { readonly value: Value; readonly issues?: never }
  | { readonly issues: readonly RecordIssue[]; readonly value?: never };
