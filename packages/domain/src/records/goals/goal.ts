import type { StandardSchemaV1 } from "@standard-schema/spec";
import * as z from "zod/mini";
import { areas, goalAchievementStatuses, goalLifecycleStatuses, pathways } from "../../codes.js";
import { defineRecord, standardSchema } from "../checking/define-record.js";
import { inOrder } from "../checking/rule.js";
import type { Area, GoalAchievementStatus, GoalLifecycleStatus, Pathway } from "../code-lists.js";
import { day, fields, identifier, label, note, optional } from "../fields.js";

/** What each level of goal attainment scaling means for one goal, from −2 (much less than expected) to +2. */
export type AttainmentLevels = readonly [
  muchLess: string,
  less: string,
  expected: string,
  more: string,
  muchMore: string,
];

/** A score on a measure that would mean that the goal is met. */
export interface GoalTarget {
  /** The instrument's code, for instance `phq-9`. */
  readonly instrument: string;
  readonly score: number;
  /** Whether a score at the target or below it meets the goal, or one at the target or above it. */
  readonly met: "at_or_below" | "at_or_above";
}

/** What should change (P4.1). */
export interface Goal {
  readonly id: string;
  readonly episodeId: string;
  readonly setOn: string;
  readonly what: string;
  /** The client's motive. */
  readonly why?: string;
  /** The future benefit that is hoped for. */
  readonly hopedFor?: string;
  /** Whose goal it is: a person's id, or `both`. */
  readonly owner: string;
  readonly area: Area;
  /** How much it matters beside the other goals; 0 or more, 1 where nothing is said. */
  readonly weight?: number;
  readonly pathway?: Pathway;
  /** P4.3 HL7 FHIR R4. It says `on-hold`, where an episode of care says `onhold`. */
  readonly lifecycleStatus: GoalLifecycleStatus;
  /** P4.3 HL7 FHIR R4. */
  readonly achievementStatus?: GoalAchievementStatus;
  /** The day from which the lifecycle status holds. */
  readonly statusOn?: string;
  /** P4.2 Needed to rate it by goal attainment scaling. */
  readonly levels?: AttainmentLevels;
  /** P4.2 Needed to rate it by a measure. */
  readonly target?: GoalTarget;
}

/** @internal */
export const goalShape = fields({
  id: identifier,
  episodeId: identifier,
  setOn: day,
  what: note,
  why: optional(note),
  hopedFor: optional(note),
  owner: identifier,
  area: z.enum(areas),
  weight: optional(z.number().check(z.minimum(0), z.maximum(1_000_000))),
  pathway: optional(z.enum(pathways)),
  lifecycleStatus: z.enum(goalLifecycleStatuses),
  achievementStatus: optional(z.enum(goalAchievementStatuses)),
  statusOn: optional(day),
  levels: optional(z.readonly(z.tuple([note, note, note, note, note]))),
  target: optional(fields({ instrument: label, score: z.number(), met: z.enum(["at_or_below", "at_or_above"]) })),
});

/** @internal */
export const goalRecord = defineRecord<Goal>({
  name: "Goal",
  rule: "P4.1",
  about: "What should change, why, and for whose benefit (P4.1), with the status words of HL7 FHIR R4.",
  shape: goalShape,
  rules: [inOrder("P4.3", "setOn", "statusOn")],
});

/** Checks a value of any origin as a goal. */
export const goalSchema: StandardSchemaV1<unknown, Goal> = standardSchema(goalRecord);
