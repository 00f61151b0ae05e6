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
export type RuleCode = "out-of-order" | "incomplete" | "contradiction" | "repeated" | "wrong-count";

/** What is wrong with a value that was meant to be a record. Nothing in it repeats what the value holds. */
export interface RecordIssue {
  readonly code: ShapeCode | RuleCode;
  /** Where, for instance `licences[0].validUntil`; empty for the whole. */
  readonly path: string;
  /** The rule that does not hold, by its id in the description of the practice, for instance `P3.7`. */
  readonly rule?: string;
  /** What was expected. */
  readonly message: string;
}

/** Either a record or the issues that stand in its way, never both. */
export type Checked<Value> =
  | { readonly value: Value; readonly issues?: never }
  | { readonly issues: readonly RecordIssue[]; readonly value?: never };
