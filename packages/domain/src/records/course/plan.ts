import type { StandardSchemaV1 } from "@standard-schema/spec";
import { defineRecord, standardSchema } from "../checking/define-record.js";
import { distinct } from "../checking/rule.js";
import { day, fields, identifier, label, listOf, note, optional, someOf } from "../fields.js";

/** A course of treatment that both agree on (P3.3). */
export interface Plan {
  readonly id: string;
  readonly episodeId: string;
  readonly agreedOn: string;
  /** The codes of the intervention types (plug-ins) that it is made of. */
  readonly interventionTypes: readonly string[];
  /** The goals that it serves, by id. */
  readonly goalIds?: readonly string[];
  readonly course?: string;
}

/** @internal */
export const planShape = fields({
  id: identifier,
  episodeId: identifier,
  agreedOn: day,
  interventionTypes: someOf(label),
  goalIds: optional(listOf(identifier)),
  course: optional(note),
});

/** @internal */
export const planRecord = defineRecord<Plan>({
  name: "Plan",
  rule: "P3.3",
  about: "A course of treatment that both agree on (P3.3).",
  shape: planShape,
  rules: [distinct("P3.3", "interventionTypes"), distinct("P3.3", "goalIds")],
});

/** Checks a value of any origin as a plan. */
export const planSchema: StandardSchemaV1<unknown, Plan> = standardSchema(planRecord);
