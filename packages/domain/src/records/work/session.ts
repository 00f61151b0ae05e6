import type { StandardSchemaV1 } from "@standard-schema/spec";
import * as z from "zod/mini";
import { defineRecord, standardSchema } from "../checking/define-record.js";
import { distinct } from "../checking/rule.js";
import type { RecordRule } from "../checking/rule.js";
import { attendances, sessionFormats, sessionModalities } from "../code-lists.js";
import type { Attendance, SessionFormat, SessionModality } from "../code-lists.js";
import { day, fields, identifier, optional, someOf } from "../fields.js";

/** A session that was agreed, held or not (P1.1, P7.6). */
export interface Session {
  readonly id: string;
  readonly episodeId: string;
  readonly practitionerId?: string;
  readonly heldOn: string;
  readonly format: SessionFormat;
  readonly modality: SessionModality;
  readonly attendance: Attendance;
  /** Who was there, by person id; only where it was attended. */
  readonly present?: readonly string[];
  /** Its length; only where it was attended. */
  readonly minutes?: number;
  /** A booster session after termination (P3.6). */
  readonly booster?: boolean;
}

/** @internal */
export const sessionShape = fields({
  id: identifier,
  episodeId: identifier,
  practitionerId: optional(identifier),
  heldOn: day,
  format: z.enum(sessionFormats),
  modality: z.enum(sessionModalities),
  attendance: z.enum(attendances),
  present: optional(someOf(identifier)),
  minutes: optional(z.int().check(z.minimum(0), z.maximum(1440))),
  booster: optional(z.boolean()),
});

const rules: readonly RecordRule<Session>[] = [
  {
    id: "P7.6",
    code: "contradiction",
    path: "minutes",
    message: "Expected minutes only of a session that was attended.",
    holds: ({ attendance, minutes }) => minutes === undefined || attendance === "attended",
  },
  {
    id: "P7.6",
    code: "contradiction",
    path: "present",
    message: "Expected present only of a session that was attended.",
    holds: ({ attendance, present }) => present === undefined || attendance === "attended",
  },
  {
    id: "P1.1",
    code: "wrong-count",
    path: "present",
    message: "Expected one person in an individual session, and two or more in a conjoint one.",
    holds: ({ format, present }) => present === undefined || (format === "individual") === (present.length === 1),
  },
  distinct("P1.1", "present"),
];

/** @internal */
export const sessionRecord = defineRecord<Session>({
  name: "Session",
  rule: "P1.1",
  about: "A session that was agreed, held or not (P1.1, P7.6).",
  shape: sessionShape,
  rules,
});

/** Checks a value of any origin as a session. */
export const sessionSchema: StandardSchemaV1<unknown, Session> = standardSchema(sessionRecord);
