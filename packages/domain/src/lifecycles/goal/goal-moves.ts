import type { GoalAchievementStatus, GoalLifecycleStatus } from "../../records/code-lists.js";

/**
 * P4.3 Where a goal can go. FHIR R4 (http://hl7.org/fhir/goal-status) defines what each status means and leaves the
 * moves to the profile; these follow its definitions. `active`, `on-hold`, `completed` and `cancelled` are kinds of
 * `accepted`, so they come after agreement; what has ended does not begin again (a new goal does, P3.5), but any record
 * can turn out to be an error.
 */
export const goalMoves: Readonly<Record<GoalLifecycleStatus, readonly GoalLifecycleStatus[]>> = {
  proposed: ["planned", "accepted", "active", "rejected", "entered-in-error"],
  planned: ["accepted", "active", "rejected", "entered-in-error"],
  accepted: ["active", "on-hold", "cancelled", "entered-in-error"],
  active: ["on-hold", "completed", "cancelled", "entered-in-error"],
  "on-hold": ["active", "completed", "cancelled", "entered-in-error"],
  completed: ["entered-in-error"],
  cancelled: ["entered-in-error"],
  rejected: ["entered-in-error"],
  "entered-in-error": [],
};

/** P4.3 The statuses in which a goal's achievement is assessed: while it is pursued, and when it no longer is. */
export const assessedIn: readonly GoalLifecycleStatus[] = ["active", "on-hold", "completed"];

const inWork: readonly GoalAchievementStatus[] = ["in-progress", "improving", "worsening", "no-change"];
const missed: readonly GoalAchievementStatus[] = ["not-achieved", "no-progress", "not-attainable"];
const anew: readonly GoalAchievementStatus[] = [...inWork, "achieved", ...missed];

/**
 * P4.3 Which assessment can follow which, repetition included. A goal is sustained only after it was achieved
 * (http://terminology.hl7.org/CodeSystem/goal-achievement has `sustaining` as a kind of `achieved`); all else can change.
 */
export const achievementMoves: Readonly<Record<GoalAchievementStatus, readonly GoalAchievementStatus[]>> = {
  "in-progress": anew,
  improving: anew,
  worsening: anew,
  "no-change": anew,
  achieved: [...anew, "sustaining"],
  sustaining: [...anew, "sustaining"],
  "not-achieved": anew,
  "no-progress": anew,
  "not-attainable": anew,
};
