import type { StandardSchemaV1 } from "@standard-schema/spec";
import * as z from "zod/mini";
import { defineRecord, standardSchema } from "../checking/define-record.js";
import { day, fields, identifier, label, optional, tenPoints } from "../fields.js";

interface Rating {
  readonly id: string;
  readonly goalId: string;
  readonly ratedOn: string;
  /** A person's id, a practitioner's id, or words such as "client". */
  readonly rater?: string;
}

/** The goal-based outcome: 0 (as far from the goal as can be) to 10 (the goal is met). */
export interface GoalBasedRating extends Rating {
  readonly scale: "gbo";
  readonly score: number;
}

/** Goal attainment scaling: the level, among those that the goal describes, at which things stand. */
export interface AttainmentRating extends Rating {
  readonly scale: "gas";
  readonly score: -2 | -1 | 0 | 1 | 2;
}

/** A score on the instrument that the goal's target names. */
export interface MeasureRating extends Rating {
  readonly scale: "measure";
  readonly instrument: string;
  readonly score: number;
  /** The completed questionnaire that the score comes from. */
  readonly measureId?: string;
}

/** How far a goal is reached on one day (P4.2). */
export type GoalRating = GoalBasedRating | AttainmentRating | MeasureRating;

const rating = { id: identifier, goalId: identifier, ratedOn: day, rater: optional(label) };

/** @internal */
export const goalRatingShape = z.discriminatedUnion("scale", [
  fields({ ...rating, scale: z.literal("gbo"), score: tenPoints }),
  fields({ ...rating, scale: z.literal("gas"), score: z.literal([-2, -1, 0, 1, 2]) }),
  fields({
    ...rating,
    scale: z.literal("measure"),
    instrument: label,
    score: z.number(),
    measureId: optional(identifier),
  }),
]);

/** @internal */
export const goalRatingRecord = defineRecord<GoalRating>({
  name: "GoalRating",
  rule: "P4.2",
  about: "How far a goal is reached on one day (P4.2).",
  shape: goalRatingShape,
  rules: [],
});

/** Checks a value of any origin as a rating of a goal. */
export const goalRatingSchema: StandardSchemaV1<unknown, GoalRating> = standardSchema(goalRatingRecord);
