import type { StandardSchemaV1 } from "@standard-schema/spec";
import * as z from "zod/mini";
import { pathways } from "../../codes.js";
import { defineRecord, standardSchema } from "../checking/define-record.js";
import { distinct } from "../checking/rule.js";
import type { Pathway } from "../code-lists.js";
import { day, fields, identifier, note, optional, someOf } from "../fields.js";

/** Several ways into the work, of which the client chooses one (P4.4). */
export interface PathwayOffer {
  readonly id: string;
  readonly episodeId: string;
  readonly offeredOn: string;
  readonly pathways: readonly Pathway[];
  readonly note?: string;
}

/** @internal */
export const pathwayOfferShape = fields({
  id: identifier,
  episodeId: identifier,
  offeredOn: day,
  pathways: someOf(z.enum(pathways)),
  note: optional(note),
});

/** @internal */
export const pathwayOfferRecord = defineRecord<PathwayOffer>({
  name: "PathwayOffer",
  rule: "P4.4",
  about: "Several ways into the work, of which the client chooses one (P4.4).",
  shape: pathwayOfferShape,
  rules: [distinct("P4.4", "pathways")],
});

/** Checks a value of any origin as an offer of pathways. */
export const pathwayOfferSchema: StandardSchemaV1<unknown, PathwayOffer> = standardSchema(pathwayOfferRecord);
