import type { StandardSchemaV1 } from "@standard-schema/spec";
import * as z from "zod/mini";
import { defineRecord, standardSchema } from "../checking/define-record.js";
import { distinct } from "../checking/rule.js";
import { effectJudgements } from "../code-lists.js";
import type { EffectJudgement } from "../code-lists.js";
import { day, fields, identifier, label, listOf, note, optional, someOf } from "../fields.js";

/** A plan is revised, always with a reason (P3.4). A roadblock in homework can lead to one (P6.2). */
export interface PlanRevision {
  readonly id: string;
  readonly planId: string;
  readonly revisedOn: string;
  readonly reason: string;
  /** The codes of the intervention types from now on. */
  readonly interventionTypes: readonly string[];
  /** The goals from now on, by id. */
  readonly goalIds?: readonly string[];
  /** Whether therapy was found effective and beneficial so far. */
  readonly effect?: EffectJudgement;
}

/** @internal */
export const planRevisionShape = fields({
  id: identifier,
  planId: identifier,
  revisedOn: day,
  reason: note,
  interventionTypes: someOf(label),
  goalIds: optional(listOf(identifier)),
  effect: optional(z.enum(effectJudgements)),
});

/** @internal */
export const planRevisionRecord = defineRecord<PlanRevision>({
  name: "PlanRevision",
  rule: "P3.4",
  about: "A change of the plan, with its reason (P3.4).",
  shape: planRevisionShape,
  rules: [distinct("P3.4", "interventionTypes"), distinct("P3.4", "goalIds")],
});

/** Checks a value of any origin as a revision of a plan. */
export const planRevisionSchema: StandardSchemaV1<unknown, PlanRevision> = standardSchema(planRevisionRecord);
