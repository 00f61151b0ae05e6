import type { StandardSchemaV1 } from "@standard-schema/spec";
import { defineRecord, standardSchema } from "../checking/define-record.js";
import { inOrder } from "../checking/rule.js";
import { day, fields, identifier, note, optional } from "../fields.js";

/** A shift that can be celebrated (P6.3). */
export interface Milestone {
  readonly id: string;
  readonly episodeId: string;
  readonly reachedOn: string;
  readonly what: string;
  readonly goalId?: string;
  readonly homeworkId?: string;
  readonly celebratedOn?: string;
}

/** @internal */
export const milestoneShape = fields({
  id: identifier,
  episodeId: identifier,
  reachedOn: day,
  what: note,
  goalId: optional(identifier),
  homeworkId: optional(identifier),
  celebratedOn: optional(day),
});

/** @internal */
export const milestoneRecord = defineRecord<Milestone>({
  name: "Milestone",
  rule: "P6.3",
  about: "A shift that can be celebrated (P6.3).",
  shape: milestoneShape,
  rules: [inOrder("P6.3", "reachedOn", "celebratedOn")],
});

/** Checks a value of any origin as a milestone. */
export const milestoneSchema: StandardSchemaV1<unknown, Milestone> = standardSchema(milestoneRecord);
