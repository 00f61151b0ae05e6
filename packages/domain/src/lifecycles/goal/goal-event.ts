import type { GoalAchievementStatus, GoalLifecycleStatus } from "../../records/code-lists.js";
import type { GoalStatement, RatingScale } from "../words.js";

interface OfGoal<Type extends string> {
  readonly type: Type;
  readonly goalId: string;
  /** ISO day. */
  readonly day: string;
}

export interface GoalProposed extends OfGoal<"goal_proposed">, GoalStatement {
  readonly episodeId: string;
}

export interface GoalMoved extends OfGoal<"goal_moved"> {
  readonly to: GoalLifecycleStatus;
}

export interface GoalAssessed extends OfGoal<"goal_assessed"> {
  readonly achievement: GoalAchievementStatus;
}

export interface GoalRated extends OfGoal<"goal_rated"> {
  readonly scale: RatingScale;
  readonly score: number;
  readonly rater: string;
  readonly instrument?: string;
}

export type GoalEvent = GoalProposed | GoalMoved | GoalAssessed | GoalRated;
