import type { StandardSchemaV1 } from "@standard-schema/spec";
import * as z from "zod/mini";
import { areas } from "../../codes.js";
import { defineRecord, standardSchema } from "../checking/define-record.js";
import { distinct, notBefore } from "../checking/rule.js";
import type { RecordRule } from "../checking/rule.js";
import type { Area } from "../code-lists.js";
import { day, fields, identifier, label, listOf, optional, someOf } from "../fields.js";

export interface Licence {
  /** For instance "Licensed clinical social worker". */
  readonly title: string;
  /** Where it holds: a state, a province, a country. */
  readonly region: string;
  readonly number?: string;
  readonly validFrom?: string;
  /** Its last day. */
  readonly validUntil?: string;
}

export interface Certification {
  /** For instance "Certified sex therapist". */
  readonly title: string;
  /** For instance "AASECT". */
  readonly issuer: string;
  readonly awardedOn: string;
  /** Its last day; absent where it does not expire. */
  readonly validUntil?: string;
}

/** Who gives therapy (P1.2). */
export interface Practitioner {
  readonly id: string;
  /** Psychology, social work, medicine, counselling… */
  readonly background: string;
  readonly licences: readonly Licence[];
  readonly certifications?: readonly Certification[];
  /** Which concerns they are especially able to treat: matched to the concerns of an episode. */
  readonly specialisms?: readonly Area[];
}

const licence = fields({
  title: label,
  region: label,
  number: optional(label),
  validFrom: optional(day),
  validUntil: optional(day),
});

const certification = fields({ title: label, issuer: label, awardedOn: day, validUntil: optional(day) });

/** @internal */
export const practitionerShape = fields({
  id: identifier,
  background: label,
  licences: someOf(licence),
  certifications: optional(listOf(certification)),
  specialisms: optional(listOf(z.enum(areas))),
});

const rules: readonly RecordRule<Practitioner>[] = [
  {
    id: "P1.2",
    code: "out-of-order",
    path: "licences",
    message: "Expected validUntil not to be before validFrom.",
    holds: ({ licences }) => licences.every((each) => notBefore(each.validUntil, each.validFrom)),
  },
  {
    id: "P1.2",
    code: "out-of-order",
    path: "certifications",
    message: "Expected validUntil not to be before awardedOn.",
    holds: ({ certifications = [] }) => certifications.every((each) => notBefore(each.validUntil, each.awardedOn)),
  },
  distinct("P1.2", "specialisms"),
];

/** @internal */
export const practitionerRecord = defineRecord<Practitioner>({
  name: "Practitioner",
  rule: "P1.2",
  about: "Who gives therapy: licences, background, certifications, specialisms (P1.2).",
  shape: practitionerShape,
  rules,
});

/** Checks a value of any origin as a practitioner. */
export const practitionerSchema: StandardSchemaV1<unknown, Practitioner> = standardSchema(practitionerRecord);
