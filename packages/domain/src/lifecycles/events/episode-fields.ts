import * as z from "zod/mini";
import { areas, declineReasons, pathways } from "../../codes.js";
import { effectJudgements, pathwayReasons } from "../../records/code-lists.js";
import { episodeOfCareShape } from "../../records/course/episode-of-care.js";
import { identifier, label, listOf, note, optional } from "../../records/fields.js";
import { sessionShape } from "../../records/work/session.js";
import { goodbyeParts, interventionEnds } from "../words.js";
import { fieldsOf } from "./field-schemas.js";

// What a command to an episode and the event that it leads to both hold: one schema for the two.

const { clientId, practitionerId, previousEpisodeId } = fieldsOf(episodeOfCareShape);
/** @internal */
export const opening = { clientId, practitionerId, concerns: listOf(z.enum(areas)), previousEpisodeId };

/** @internal */
export const declineReason = z.enum(declineReasons);

/** @internal */
export const stageCode = label;

const { format, modality, attendance, minutes } = fieldsOf(sessionShape);
/** @internal */
export const session = { sessionId: identifier, format, modality, attendance, minutes };

/** @internal */
export const interventionStart = {
  interventionId: identifier,
  interventionType: label,
  goalId: optional(identifier),
};
/** @internal */
export const interventionEnd = { interventionId: identifier, status: z.enum(interventionEnds) };

const pathway = z.enum(pathways);
/** @internal */
export const offer = { pathways: listOf(pathway) };
/** @internal */
export const choice = { pathway, why: z.enum(pathwayReasons) };
/** @internal */
export const change = { pathway, reason: note };

/** @internal */
export const plan = { planId: identifier, interventionTypes: listOf(label) };
/** @internal */
export const revision = { planRevisionId: identifier, interventionTypes: listOf(label), reason: note };
/** @internal */
export const review = { effect: z.enum(effectJudgements) };

/** @internal */
export const newGoals = { goalIds: listOf(identifier) };
/** @internal */
export const milestone = { milestone: note, celebrated: z.boolean(), goalId: optional(identifier) };

/** @internal */
export const goodbye = listOf(z.enum(goodbyeParts));
/** @internal */
export const successor = { successorId: identifier };
