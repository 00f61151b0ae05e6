import type { StandardSchemaV1 } from "@standard-schema/spec";
import { defineRecord, standardSchema } from "../checking/define-record.js";
import { inOrder } from "../checking/rule.js";
import { day, fields, identifier, label, note, optional, someOf } from "../fields.js";

/** A signed permission to tell someone something about a client (P1.4). */
export interface ReleaseOfInformation {
  readonly id: string;
  readonly clientId: string;
  /** Who may be told, for instance a physician. */
  readonly recipient: string;
  /** What may be told. */
  readonly scope: string;
  readonly signedOn: string;
  /** Who signed, by person id. */
  readonly signedBy: readonly string[];
  /** Its first day. */
  readonly startsOn: string;
  /** Its last day. */
  readonly endsOn: string;
  /** From this day on it no longer holds. */
  readonly withdrawnOn?: string;
}

/** @internal */
export const releaseOfInformationShape = fields({
  id: identifier,
  clientId: identifier,
  recipient: label,
  scope: note,
  signedOn: day,
  signedBy: someOf(identifier),
  startsOn: day,
  endsOn: day,
  withdrawnOn: optional(day),
});

/** @internal */
export const releaseOfInformationRecord = defineRecord<ReleaseOfInformation>({
  name: "ReleaseOfInformation",
  rule: "P1.4",
  about: "A signed permission to tell someone something about a client (P1.4).",
  shape: releaseOfInformationShape,
  rules: [
    inOrder("P1.4", "signedOn", "startsOn"),
    inOrder("P1.4", "startsOn", "endsOn"),
    inOrder("P1.4", "signedOn", "withdrawnOn"),
  ],
});

/** Checks a value of any origin as a release of information. */
export const releaseOfInformationSchema: StandardSchemaV1<unknown, ReleaseOfInformation> =
  standardSchema(releaseOfInformationRecord);
