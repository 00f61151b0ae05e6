import type { StandardSchemaV1 } from "@standard-schema/spec";
import { defineRecord, standardSchema } from "../checking/define-record.js";
import { inOrder } from "../checking/rule.js";
import type { RecordRule } from "../checking/rule.js";
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
  /** Where to: the next stage's code, or the closure; absent or `censored` beside `observedUntil`. */
  readonly exit?: string;
  /** Where records began later than the stay: the day from which they would show its end. */
  readonly observedFrom?: string;
  /** Where records of a stay that lasts end earlier than others: the last day on which it was seen open. */
  readonly observedUntil?: string;
}

/** The exit of a stay whose end was not seen. */
const censored = "censored";

/** A stay that was left has an exit, and one that was not has none, or the one that says so. */
const exitWithEnd: RecordRule<StageSpell> = {
  id: "P3.9",
  code: "incomplete",
  path: "exit",
  message: "Expected leftOn and exit together, or neither.",
  holds: ({ leftOn, exit }) => (leftOn === undefined) === (exit === undefined || exit === censored),
};

const censoredOnADay: RecordRule<StageSpell> = {
  id: "P7.1",
  code: "incomplete",
  path: "observedUntil",
  message: `Expected the last day on which a ${censored} stay was seen open.`,
  holds: ({ exit, observedUntil }) => exit !== censored || observedUntil !== undefined,
};

const oneLastDay: RecordRule<StageSpell> = {
  id: "P7.1",
  code: "out-of-order",
  path: "observedUntil",
  message: "Expected no other day than leftOn.",
  holds: ({ leftOn, observedUntil }) => leftOn === undefined || observedUntil === undefined || observedUntil === leftOn,
};

/** @internal */
export const stageSpellShape = fields({
  episodeId: identifier,
  stage: label,
  enteredOn: day,
  leftOn: optional(day),
  exit: optional(label),
  observedFrom: optional(day),
  observedUntil: optional(day),
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
    inOrder("P7.1", "enteredOn", "observedUntil"),
    inOrder("P7.1", "observedFrom", "observedUntil"),
    exitWithEnd,
    censoredOnADay,
    oneLastDay,
  ],
});

/** Checks a value of any origin as a stay in a stage. */
export const stageSpellSchema: StandardSchemaV1<unknown, StageSpell> = standardSchema(stageSpellRecord);
