import * as z from "zod/mini";
import { roadblocks } from "../../codes.js";
import type { Roadblock } from "../code-lists.js";
import { day, fields, identifier, note, optional } from "../fields.js";

interface Response {
  readonly on: string;
  readonly note?: string;
}

export interface SupportResponse extends Response {
  readonly kind: "support";
}

export interface ChangeResponse extends Response {
  readonly kind: "change_of_intervention";
  /** The intervention that takes its place. */
  readonly interventionId: string;
}

export interface RevisionResponse extends Response {
  readonly kind: "revised_plan";
  readonly planRevisionId: string;
}

/** What a roadblock led to (P6.2), by id, so that the chain can be followed. */
export type RoadblockResponse = SupportResponse | ChangeResponse | RevisionResponse;

/** What stood in the way of homework (P6.2). */
export interface RoadblockMet {
  readonly kind: Roadblock;
  readonly note?: string;
  /** Absent until something followed. */
  readonly response?: RoadblockResponse;
}

const response = { on: day, note: optional(note) };

/** @internal */
export const roadblockShape = fields({
  kind: z.enum(roadblocks),
  note: optional(note),
  response: optional(
    z.discriminatedUnion("kind", [
      fields({ ...response, kind: z.literal("support") }),
      fields({ ...response, kind: z.literal("change_of_intervention"), interventionId: identifier }),
      fields({ ...response, kind: z.literal("revised_plan"), planRevisionId: identifier }),
    ]),
  ),
});
