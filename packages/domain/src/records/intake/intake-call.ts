import type { StandardSchemaV1 } from "@standard-schema/spec";
import * as z from "zod/mini";
import { areas, declineReasons } from "../../codes.js";
import { defineRecord, standardSchema } from "../checking/define-record.js";
import type { Area, DeclineReason } from "../code-lists.js";
import { day, fields, identifier, label, listOf, note, optional } from "../fields.js";

interface Call {
  readonly id: string;
  readonly calledOn: string;
  readonly practitionerId?: string;
  /** Absent where the caller never became a client. */
  readonly clientId?: string;
  /** What the caller seeks help with. */
  readonly concerns?: readonly Area[];
  readonly note?: string;
}

export interface CallAccepted extends Call {
  readonly outcome: "accepted";
  readonly clientId: string;
}

export interface CallDeclined extends Call {
  readonly outcome: "declined";
  readonly reason: DeclineReason;
}

export interface CallReferredOn extends Call {
  readonly outcome: "referred_on";
  /** Another practice, a physician, a service. */
  readonly referredTo: string;
}

export interface CallNotPursued extends Call {
  readonly outcome: "client_chose_not_to_proceed";
}

/** A short exchange that decides whether practice and client fit (P3.1). */
export type IntakeCall = CallAccepted | CallDeclined | CallReferredOn | CallNotPursued;

const call = {
  id: identifier,
  calledOn: day,
  practitionerId: optional(identifier),
  clientId: optional(identifier),
  concerns: optional(listOf(z.enum(areas))),
  note: optional(note),
};

/** @internal */
export const intakeCallShape = z.discriminatedUnion("outcome", [
  fields({ ...call, outcome: z.literal("accepted"), clientId: identifier }),
  fields({ ...call, outcome: z.literal("declined"), reason: z.enum(declineReasons) }),
  fields({ ...call, outcome: z.literal("referred_on"), referredTo: label }),
  fields({ ...call, outcome: z.literal("client_chose_not_to_proceed") }),
]);

/** @internal */
export const intakeCallRecord = defineRecord<IntakeCall>({
  name: "IntakeCall",
  rule: "P3.1",
  about: "A short exchange that decides whether practice and client fit (P3.1).",
  shape: intakeCallShape,
  rules: [],
});

/** Checks a value of any origin as an intake call. */
export const intakeCallSchema: StandardSchemaV1<unknown, IntakeCall> = standardSchema(intakeCallRecord);
