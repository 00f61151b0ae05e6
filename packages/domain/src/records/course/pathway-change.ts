import type { StandardSchemaV1 } from "@standard-schema/spec";
import * as z from "zod/mini";
import { pathways } from "../../codes.js";
import { defineRecord, standardSchema } from "../checking/define-record.js";
import type { Pathway } from "../code-lists.js";
import { day, fields, identifier, note } from "../fields.js";

/** A step from one pathway to another (P4.4). */
export interface PathwayChange {
  readonly id: string;
  readonly episodeId: string;
  readonly changedOn: string;
  readonly from: Pathway;
  readonly to: Pathway;
  readonly reason: string;
}

/** @internal */
export const pathwayChangeShape = fields({
  id: identifier,
  episodeId: identifier,
  changedOn: day,
  from: z.enum(pathways),
  to: z.enum(pathways),
  reason: note,
});

/** @internal */
export const pathwayChangeRecord = defineRecord<PathwayChange>({
  name: "PathwayChange",
  rule: "P4.4",
  about: "A step from one pathway to another (P4.4).",
  shape: pathwayChangeShape,
  rules: [
    {
      id: "P4.4",
      code: "contradiction",
      path: "to",
      message: "Expected another pathway than the one in from.",
      holds: ({ from, to }) => from !== to,
    },
  ],
});

/** Checks a value of any origin as a change of pathway. */
export const pathwayChangeSchema: StandardSchemaV1<unknown, PathwayChange> = standardSchema(pathwayChangeRecord);
