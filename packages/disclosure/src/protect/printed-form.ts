import type { PrintedCount } from "../release-types.js";
import type { Bounds } from "../system/count-system.js";

/** How a count is printed, the number to compute with, and what a reader can deduce from the printed form alone. */
export interface PrintedForm {
  readonly printed: PrintedCount;
  /** Absent where the count is held back. */
  readonly value?: number;
  readonly bounds: Bounds;
}

/** All counts of a report as they are printed. */
export interface ProtectedCounts {
  readonly forms: readonly PrintedForm[];
  /** How far a printed count can lie from the true one; absent where there is no such bound. */
  readonly furthest?: number;
  /** Values that agree with everything that a reader knows, as starting points for the attack. */
  readonly known: readonly (readonly number[])[];
}
