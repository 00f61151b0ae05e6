import type { RecordIssue } from "./record-issue.js";

/** A value that is refused, and the first issue that it is refused with. */
export interface Broken {
  /** The rule that a test's name states. */
  readonly says: string;
  readonly value: unknown;
  readonly issue: Omit<RecordIssue, "message">;
}

export interface Examples<Value> {
  /** Every field, or for a tagged union every field of one of its kinds. */
  readonly full: Value;
  /** Needed fields only. */
  readonly minimal: Value;
  /** The other kinds of a tagged union. */
  readonly others?: readonly Value[];
  readonly broken: readonly Broken[];
}
