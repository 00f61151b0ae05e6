import type { StandardSchemaV1 } from "@standard-schema/spec";
import * as z from "zod/mini";
import { defineRecord, standardSchema } from "../checking/define-record.js";
import type { RecordRule } from "../checking/rule.js";
import { day, fields, identifier, label, optional, someOf } from "../fields.js";

/** A completed questionnaire, as a total score, as its items, or as both (P4.2, P7.3). */
export interface Measure {
  readonly id: string;
  readonly episodeId: string;
  /** Who answered it. */
  readonly personId?: string;
  /** The instrument's code, for instance `phq-9`. */
  readonly instrument: string;
  readonly takenOn: string;
  readonly score?: number;
  /** The answers in the instrument's order; `null` where one is missing. */
  readonly items?: readonly (number | null)[];
  /** Who rated, where it was not the person. */
  readonly rater?: string;
}

/** @internal */
export const measureShape = fields({
  id: identifier,
  episodeId: identifier,
  personId: optional(identifier),
  instrument: label,
  takenOn: day,
  score: optional(z.number()),
  items: optional(someOf(z.nullable(z.number()))),
  rater: optional(label),
});

const somethingMeasured: RecordRule<Measure> = {
  id: "P4.2",
  code: "incomplete",
  path: "score",
  message: "Expected a score, items, or both.",
  holds: ({ score, items }) => score !== undefined || items !== undefined,
};

/** @internal */
export const measureRecord = defineRecord<Measure>({
  name: "Measure",
  rule: "P4.2",
  about: "A completed questionnaire, as a total score, as its items, or as both (P4.2, P7.3).",
  shape: measureShape,
  rules: [somethingMeasured],
});

/** Checks a value of any origin as a completed questionnaire. */
export const measureSchema: StandardSchemaV1<unknown, Measure> = standardSchema(measureRecord);
