import type { StandardSchemaV1 } from "@standard-schema/spec";
import { defineRecord, standardSchema } from "../checking/define-record.js";
import { inOrder, together } from "../checking/rule.js";
import { day, fields, identifier, label, optional } from "../fields.js";

/** One stay of an episode in a stage (P3.9). Its length is `leftOn − enteredOn` in whole days. */
export interface StageSpell {
  readonly episodeId: string;
  /** The stage's code in the episode's stage model. */
  readonly stage: string;
  /** Its first day. */
  readonly enteredOn: string;
  /** The day on which it was left, which can be the next stage's first; absent while it lasts. */
  readonly leftOn?: string;
  /** Where to: the next stage's code, or the closure. */
  readonly exit?: string;
  /** Where records began later than the stay: the day from which they would show its end. */
  readonly observedFrom?: string;
}

/** @internal */
export const stageSpellShape = fields({
  episodeId: identifier,
  stage: label,
  enteredOn: day,
  leftOn: optional(day),
  exit: optional(label),
  observedFrom: optional(day),
});

/** @internal */
export const stageSpellRecord = defineRecord<StageSpell>({
  name: "StageSpell",
  rule: "P3.9",
  about: "One stay of an episode in a stage (P3.9).",
  shape: stageSpellShape,
  rules: [
    inOrder("P3.9", "enteredOn", "leftOn"),
    inOrder("P7.1", "enteredOn", "observedFrom"),
    inOrder("P7.1", "observedFrom", "leftOn"),
    together("P3.9", "leftOn", "exit"),
  ],
});

/** Checks a value of any origin as a stay in a stage. */
export const stageSpellSchema: StandardSchemaV1<unknown, StageSpell> = standardSchema(stageSpellRecord);
