import type { GoalAchievementStatus, GoalLifecycleStatus } from "../../records/code-lists.js";
import type { GoalStatement, RatingScale } from "../words.js";

export interface GoalRating {
  readonly day: string;
  readonly scale: RatingScale;
  readonly score: number;
  readonly rater: string;
  readonly instrument?: string;
}

export interface NoGoal {
  readonly status: "none";
}

/** Tagged by HL7 FHIR R4 `Goal.lifecycleStatus` (P4.3). */
export interface KnownGoal extends GoalStatement {
  readonly status: GoalLifecycleStatus;
  readonly goalId: string;
  readonly episodeId: string;
  readonly proposedOn: string;
  /** The day from which the status holds. */
  readonly statusOn: string;
  /** HL7 FHIR R4 `Goal.achievementStatus`; missing until the goal is pursued and assessed. */
  readonly achievement?: GoalAchievementStatus;
  /** Oldest first (P4.2). */
  readonly ratings: readonly GoalRating[];
  /** The day of the last event. */
  readonly lastDay: string;
}

export type GoalState = NoGoal | KnownGoal;
