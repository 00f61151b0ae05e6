import { closures } from "../codes.js";
import type { Closure } from "../codes.js";
import type { Area, Attendance, SessionFormat, SessionModality } from "../records/code-lists.js";
import type { AttainmentLevels, GoalTarget } from "../records/goals/goal.js";

/** P3.7 The reasons for leaving: every closure but completion (P3.6) and a declined intake call (P3.1). */
export type LeavingReason = Exclude<Closure, "completed" | "declined">;

export const leavingReasons: readonly LeavingReason[] = closures.filter(
  (closure): closure is LeavingReason => closure !== "completed" && closure !== "declined",
);

/** P3.1 What an intake call decides. */
export const intakeResults = ["accepted", "declined", "referred_on", "client_chose_not_to_proceed"] as const;

/** P3.6 What a good-bye consists of. */
export const goodbyeParts = ["review", "signs_of_old_habits", "celebration"] as const;

/** How a course of an intervention ends, in the words of HL7 FHIR R4 `Procedure.status`. */
export const interventionEnds = ["completed", "stopped", "not-done", "entered-in-error"] as const;

/** P4.2 How a goal is rated: 0 to 10, −2 to +2, or by a measure. */
export const ratingScales = ["gbo", "gas", "measure"] as const;

export type GoodbyePart = (typeof goodbyeParts)[number];
export type InterventionEnd = (typeof interventionEnds)[number];
export type RatingScale = (typeof ratingScales)[number];

/** What is recorded of a session, held or not. */
export interface SessionDetails {
  readonly sessionId: string;
  readonly format: SessionFormat;
  readonly modality: SessionModality;
  readonly attendance: Attendance;
  /** Its length. */
  readonly minutes?: number;
}

/** P4.1 What a goal says, in the words of the record `Goal`. */
export interface GoalStatement {
  /** What should change. */
  readonly what: string;
  /** The client's motive. */
  readonly why?: string;
  /** The future benefit that is hoped for. */
  readonly hopedFor?: string;
  /** Whose goal it is: a person's id, or `both`. */
  readonly owner: string;
  readonly area: Area;
  /** How much it matters beside the other goals; 0 or more. */
  readonly weight?: number;
  /** P4.2 Needed to rate it by goal attainment scaling. */
  readonly levels?: AttainmentLevels;
  /** P4.2 Needed to rate it by a measure. */
  readonly target?: GoalTarget;
}
