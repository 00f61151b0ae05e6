import type { StandardSchemaV1 } from "@standard-schema/spec";
import * as z from "zod/mini";
import { defineRecord, standardSchema } from "../checking/define-record.js";
import { notBefore } from "../checking/rule.js";
import { physicianFindings } from "../code-lists.js";
import type { PhysicianFinding } from "../code-lists.js";
import { day, fields, identifier, label, note, optional } from "../fields.js";

export interface PhysicianOutcome {
  readonly receivedOn: string;
  readonly finding: PhysicianFinding;
  readonly note?: string;
}

/** A suspected physical cause is looked into by a physician (P2.4, P5.11). The episode can go on meanwhile. */
export interface PhysicianReferral {
  readonly id: string;
  readonly episodeId: string;
  readonly personId?: string;
  readonly referredOn: string;
  /** For instance a gynaecologist, a urologist. */
  readonly referredTo: string;
  /** What is suspected. */
  readonly reason: string;
  /** The release of information under which the physician may be spoken to (P1.4). */
  readonly releaseId?: string;
  /** Absent until the answer is known. */
  readonly outcome?: PhysicianOutcome;
}

/** @internal */
export const physicianReferralShape = fields({
  id: identifier,
  episodeId: identifier,
  personId: optional(identifier),
  referredOn: day,
  referredTo: label,
  reason: note,
  releaseId: optional(identifier),
  outcome: optional(fields({ receivedOn: day, finding: z.enum(physicianFindings), note: optional(note) })),
});

/** @internal */
export const physicianReferralRecord = defineRecord<PhysicianReferral>({
  name: "PhysicianReferral",
  rule: "P2.4",
  about: "A referral to a physician, with its outcome (P2.4, P5.11).",
  shape: physicianReferralShape,
  rules: [
    {
      id: "P2.4",
      code: "out-of-order",
      path: "outcome.receivedOn",
      message: "Expected a day that is not before referredOn.",
      holds: ({ referredOn, outcome }) => notBefore(outcome?.receivedOn, referredOn),
    },
  ],
});

/** Checks a value of any origin as a referral to a physician. */
export const physicianReferralSchema: StandardSchemaV1<unknown, PhysicianReferral> =
  standardSchema(physicianReferralRecord);
