import type { StandardSchemaV1 } from "@standard-schema/spec";
import { defineRecord, standardSchema } from "../checking/define-record.js";
import { distinct } from "../checking/rule.js";
import { day, fields, identifier, listOf, note, optional } from "../fields.js";

/** Looking back at the end (P3.6). */
export interface TerminationReview {
  readonly id: string;
  readonly episodeId: string;
  readonly reviewedOn: string;
  /** What the work was and what came of it. */
  readonly review: string;
  /** Signs by which the client would notice that old habits return. */
  readonly relapseSigns?: readonly string[];
  readonly celebration?: string;
  /** The goals that were looked at, by id. */
  readonly goalIds?: readonly string[];
}

/** @internal */
export const terminationReviewShape = fields({
  id: identifier,
  episodeId: identifier,
  reviewedOn: day,
  review: note,
  relapseSigns: optional(listOf(note)),
  celebration: optional(note),
  goalIds: optional(listOf(identifier)),
});

/** @internal */
export const terminationReviewRecord = defineRecord<TerminationReview>({
  name: "TerminationReview",
  rule: "P3.6",
  about: "Looking back at the end: the work, signs of relapse, a celebration (P3.6).",
  shape: terminationReviewShape,
  rules: [distinct("P3.6", "goalIds")],
});

/** Checks a value of any origin as a review at termination. */
export const terminationReviewSchema: StandardSchemaV1<unknown, TerminationReview> =
  standardSchema(terminationReviewRecord);
