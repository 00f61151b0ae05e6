import type { StandardSchemaV1 } from "@standard-schema/spec";
import * as z from "zod/mini";
import { defineRecord, standardSchema } from "../checking/define-record.js";
import { inOrder } from "../checking/rule.js";
import { day, fields, identifier, optional } from "../fields.js";

interface Decision {
  readonly id: string;
  readonly clientId: string;
  /** Where the members of a client decide one by one: who decided. */
  readonly personId?: string;
  /** The day on which consent was given or refused. */
  readonly decidedOn: string;
}

export interface ConsentGiven extends Decision {
  readonly status: "given";
}

export interface ConsentRefused extends Decision {
  readonly status: "refused";
}

export interface ConsentWithdrawn extends Decision {
  readonly status: "withdrawn";
  /** From this day on the client's records enter no report, past years included. */
  readonly withdrawnOn: string;
}

/** Whether a client's records may be used for analytics, a consent of its own; without it they never are (P1.4). */
export type ConsentToAnalytics = ConsentGiven | ConsentRefused | ConsentWithdrawn;

const decision = { id: identifier, clientId: identifier, personId: optional(identifier), decidedOn: day };

/** @internal */
export const consentToAnalyticsShape = z.discriminatedUnion("status", [
  fields({ ...decision, status: z.literal("given") }),
  fields({ ...decision, status: z.literal("refused") }),
  fields({ ...decision, status: z.literal("withdrawn"), withdrawnOn: day }),
]);

/** @internal */
export const consentToAnalyticsRecord = defineRecord<ConsentToAnalytics>({
  name: "ConsentToAnalytics",
  rule: "P1.4",
  about: "Whether a client's records may be used for analytics (P1.4).",
  shape: consentToAnalyticsShape,
  rules: [inOrder("P1.4", "decidedOn", "withdrawnOn")],
});

/** Checks a value of any origin as a consent to analytics. */
export const consentToAnalyticsSchema: StandardSchemaV1<unknown, ConsentToAnalytics> =
  standardSchema(consentToAnalyticsRecord);
