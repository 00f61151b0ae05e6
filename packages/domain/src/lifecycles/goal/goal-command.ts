import type { GoalAchievementStatus, GoalLifecycleStatus } from "../../records/code-lists.js";
import type { GoalStatement, RatingScale } from "../words.js";

/** P4.1 A goal is spoken of for the first time. */
export interface ProposeGoal extends GoalStatement {
  readonly type: "propose";
  readonly goalId: string;
  readonly episodeId: string;
  readonly day: string;
}

/** P4.3 The goal is accepted, pursued, paused, ended… */
export interface MoveGoal {
  readonly type: "move";
  readonly day: string;
  readonly to: GoalLifecycleStatus;
}

/** P4.3 How far the goal is met. */
export interface AssessGoal {
  readonly type: "assess";
  readonly day: string;
  readonly achievement: GoalAchievementStatus;
}

/** P4.2 A rating: `gbo` 0 to 10, `gas` −2 to +2, or the score of a measure. */
export interface RateGoal {
  readonly type: "rate";
  readonly day: string;
  readonly scale: RatingScale;
  readonly score: number;
  /** Who rated: a person's or practitioner's identifier. */
  readonly rater: string;
  /** The measure's code, with the scale `measure`. */
  readonly instrument?: string;
}

export type GoalCommand = ProposeGoal | MoveGoal | AssessGoal | RateGoal;
