import type { StandardSchemaV1 } from "@standard-schema/spec";
import * as z from "zod/mini";
import { areas, closures, declineReasons, pathways } from "../../codes.js";
import type { Closure } from "../../codes.js";
import { defineRecord, standardSchema } from "../checking/define-record.js";
import { episodeOfCareStatuses } from "../code-lists.js";
import type { Area, DeclineReason, EpisodeOfCareStatus, Pathway } from "../code-lists.js";
import { day, fields, identifier, label, listOf, optional } from "../fields.js";
import { episodeRules } from "./episode-rules.js";

/** Days in which an episode rests. */
export interface Pause {
  readonly pausedOn: string;
  /** The day on which the work goes on; absent while it rests. */
  readonly resumedOn?: string;
}

/** One course of therapy of one client, from the first contact to its end (P3). */
export interface EpisodeOfCare {
  readonly id: string;
  readonly clientId: string;
  readonly practitionerId?: string;
  /** The practice that gave the care, where records are of several. */
  readonly practiceId?: string;
  /** As FHIR R4 spells it: `onhold` here, `on-hold` on a goal. */
  readonly status: EpisodeOfCareStatus;
  readonly firstContactOn: string;
  /** Absent while it is planned or waits, and where it never began. */
  readonly openedOn?: string;
  readonly closedOn?: string;
  /** How it ended (P3.6, P3.7); there if and only if `closedOn` is. */
  readonly closure?: Closure;
  /** Where the closure is `declined` (P3.1). */
  readonly declineReason?: DeclineReason;
  /** What the client came for. */
  readonly concerns?: readonly Area[];
  /** The pathway that the client is on now (P4.4). */
  readonly pathway?: Pathway;
  /** The code of the stage model that its stages belong to, for instance `six-stages` (P3.8). */
  readonly stageModel: string;
  /** The episode that this one reopens (P3.6). */
  readonly previousEpisodeId?: string;
  /** Oldest first. */
  readonly pauses?: readonly Pause[];
}

/** @internal */
export const episodeOfCareShape = fields({
  id: identifier,
  clientId: identifier,
  practitionerId: optional(identifier),
  practiceId: optional(identifier),
  status: z.enum(episodeOfCareStatuses),
  firstContactOn: day,
  openedOn: optional(day),
  closedOn: optional(day),
  closure: optional(z.enum(closures)),
  declineReason: optional(z.enum(declineReasons)),
  concerns: optional(listOf(z.enum(areas))),
  pathway: optional(z.enum(pathways)),
  stageModel: label,
  previousEpisodeId: optional(identifier),
  pauses: optional(listOf(fields({ pausedOn: day, resumedOn: optional(day) }))),
});

/** @internal */
export const episodeOfCareRecord = defineRecord<EpisodeOfCare>({
  name: "EpisodeOfCare",
  rule: "P3.7",
  about: "One course of therapy of one client (P3), with the status words of HL7 FHIR R4.",
  shape: episodeOfCareShape,
  rules: episodeRules,
});

/** Checks a value of any origin as an episode of care. */
export const episodeOfCareSchema: StandardSchemaV1<unknown, EpisodeOfCare> = standardSchema(episodeOfCareRecord);
