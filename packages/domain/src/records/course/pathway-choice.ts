import type { StandardSchemaV1 } from "@standard-schema/spec";
import * as z from "zod/mini";
import { pathways } from "../../codes.js";
import { defineRecord, standardSchema } from "../checking/define-record.js";
import { pathwayReasons } from "../code-lists.js";
import type { Pathway, PathwayReason } from "../code-lists.js";
import { day, fields, identifier, note, optional } from "../fields.js";

/** The client's choice among the pathways on offer (P4.4). */
export interface PathwayChoice {
  readonly id: string;
  readonly episodeId: string;
  readonly offerId?: string;
  readonly chosenOn: string;
  readonly pathway: Pathway;
  readonly why: PathwayReason;
  /** The reason in the client's words. */
  readonly note?: string;
}

/** @internal */
export const pathwayChoiceShape = fields({
  id: identifier,
  episodeId: identifier,
  offerId: optional(identifier),
  chosenOn: day,
  pathway: z.enum(pathways),
  why: z.enum(pathwayReasons),
  note: optional(note),
});

/** @internal */
export const pathwayChoiceRecord = defineRecord<PathwayChoice>({
  name: "PathwayChoice",
  rule: "P4.4",
  about: "The client's choice among the pathways on offer (P4.4).",
  shape: pathwayChoiceShape,
  rules: [],
});

/** Checks a value of any origin as a choice of a pathway. */
export const pathwayChoiceSchema: StandardSchemaV1<unknown, PathwayChoice> = standardSchema(pathwayChoiceRecord);
