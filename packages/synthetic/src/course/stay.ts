import type { Closure, SixStagesCode } from "@rapport/domain";

/** One stay of an episode in a stage. Days are numbers since 1970-01-01. */
export interface Stay {
  readonly stage: SixStagesCode;
  readonly enteredOn: number;
  /** The day on which it was left, the next stay's first. Undefined while it lasts at the data cut. */
  readonly leftOn: number | undefined;
  /** Where to. Undefined while it lasts. */
  readonly exit: SixStagesCode | Closure | undefined;
}

/** The days that the records cover, both included. */
export interface RecordSpan {
  readonly from: number;
  readonly to: number;
}
