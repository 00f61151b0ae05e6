import type { StandardSchemaV1 } from "@standard-schema/spec";
import * as z from "zod/mini";
import { procedureStatuses } from "../../codes.js";
import { defineRecord, standardSchema } from "../checking/define-record.js";
import { inOrder } from "../checking/rule.js";
import type { RecordRule } from "../checking/rule.js";
import type { ProcedureStatus } from "../code-lists.js";
import { day, fields, identifier, label, optional } from "../fields.js";

/** One course of an intervention of some type (P5). */
export interface Intervention {
  readonly id: string;
  readonly episodeId: string;
  /** The goal that it serves. */
  readonly goalId?: string;
  /** The code of its type (a plug-in), for instance `sensate-focus`. */
  readonly type: string;
  readonly startedOn: string;
  /** Its last day; absent while it goes on. */
  readonly endedOn?: string;
  /** HL7 FHIR R4 `Procedure.status`. */
  readonly status: ProcedureStatus;
}

/** @internal */
export const interventionShape = fields({
  id: identifier,
  episodeId: identifier,
  goalId: optional(identifier),
  type: label,
  startedOn: day,
  endedOn: optional(day),
  status: z.enum(procedureStatuses),
});

const lasting: readonly ProcedureStatus[] = ["preparation", "in-progress", "on-hold"];

const noEndWhileItLasts: RecordRule<Intervention> = {
  id: "P5",
  code: "contradiction",
  path: "endedOn",
  message: "Expected no endedOn while it is in preparation, in progress or on hold.",
  holds: ({ status, endedOn }) => endedOn === undefined || !lasting.includes(status),
};

/** @internal */
export const interventionRecord = defineRecord<Intervention>({
  name: "Intervention",
  rule: "P3.3",
  about: "One course of an intervention of some type (P5), with the status words of HL7 FHIR R4.",
  shape: interventionShape,
  rules: [inOrder("P5", "startedOn", "endedOn"), noEndWhileItLasts],
});

/** Checks a value of any origin as an intervention. */
export const interventionSchema: StandardSchemaV1<unknown, Intervention> = standardSchema(interventionRecord);
