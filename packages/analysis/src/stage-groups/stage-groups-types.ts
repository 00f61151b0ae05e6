import type { ReleasedBreakdown, ReleasedPosition, ReleasedTest, Withheld } from "@rapport/disclosure";
import type { Label, StageCurve } from "../curve.js";
import type { Grouping } from "./groupings.js";

/** The stays of one group in one stage. */
export interface StageGroup extends Label {
  /** All its stays: `moved_on`, `completed` and `not_completed` (or `ended`, both of them), and `open` for those that last. */
  readonly stays: ReleasedBreakdown | Withheld;
  /** Half of the stays are over by then; in days, always whole weeks. */
  readonly median: ReleasedPosition | Withheld;
  /** From printed counts of a life table with fewer days than that of the stage; absent where it is held back. */
  readonly curve?: StageCurve;
}

/** What a test says of the difference between groups. */
export interface GroupTest {
  /** The class of p: below this number and not below the one before of 0.001, 0.01, 0.05; `1` stands for 0.05 or more. */
  readonly below: ReleasedTest["below"];
  /** The groups that were compared: those with enough clients, never those without a value. */
  readonly compared: readonly Label[];
}

/** One stage by groups. */
export interface GroupedStage extends Label {
  /** How many stays are of each group, small ones merged into classes; a class or group that is not under `groups` has too few. */
  readonly sizes: ReleasedBreakdown | Withheld;
  /** In the order of the levels. */
  readonly groups: readonly StageGroup[];
  /** Groups of which nothing more is shown: too few or none are in each, or they would give something away. */
  readonly withheld: readonly Label[];
  /** Whether the groups leave the stage at the same pace, in any way (log-rank test); absent where it is not shown. */
  readonly leaving?: GroupTest;
  /** Whether they leave it at the same pace in the way `aim`, the others competing (Gray's test); absent where it is not shown. */
  readonly reaching?: GroupTest;
  /** Where the stage leads: `moved_on`, on to another stage; of the model's last stage `completed`. */
  readonly aim: "moved_on" | "completed";
}

/** Time in stage by groups. */
export interface StageGroupsResult {
  readonly by: Grouping;
  /** Stages that are told apart and of which something is shown, in the model's order. */
  readonly stages: readonly GroupedStage[];
  /** Every level that there is, in order; the last one is of those without a value, where some can be. */
  readonly levels: readonly Label[];
  /** What each level, each class of levels, and each way out is called. */
  readonly labels: Readonly<Record<string, string>>;
  /** How many tests are shown. Of twenty tests of groups that do not differ one is below 0.05 by chance. */
  readonly tests: number;
  /** From how many clients in each group it is compared with others. */
  readonly fewestForComparison: number;
}
