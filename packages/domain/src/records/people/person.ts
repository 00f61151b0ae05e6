import type { StandardSchemaV1 } from "@standard-schema/spec";
import * as z from "zod/mini";
import { defineRecord, standardSchema } from "../checking/define-record.js";
import { fields, identifier, label, optional } from "../fields.js";

/** An adult in a client (P1.1). No name and no address: what identifies a person stays in the practice's own files. */
export interface Person {
  readonly id: string;
  readonly birthYear?: number;
  /** P1.3 In the person's own words. */
  readonly gender?: string;
  /** P1.3 In the person's own words. */
  readonly orientation?: string;
  /** P1.3 In the person's own words. */
  readonly pronouns?: string;
}

/** @internal */
export const personShape = fields({
  id: identifier,
  birthYear: optional(z.int().check(z.minimum(1900), z.maximum(2100))),
  gender: optional(label),
  orientation: optional(label),
  pronouns: optional(label),
});

/** @internal */
export const personRecord = defineRecord<Person>({
  name: "Person",
  rule: "P1.3",
  about: "An adult in a client (P1.1, P1.3).",
  shape: personShape,
  rules: [],
});

/** Checks a value of any origin as a person. */
export const personSchema: StandardSchemaV1<unknown, Person> = standardSchema(personRecord);
