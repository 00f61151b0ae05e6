import {
  attendances,
  effectJudgements,
  pathwayReasons,
  sessionFormats,
  sessionModalities,
} from "../../records/code-lists.js";
import * as z from "zod/mini";
import { areas, closures, declineReasons, pathways } from "../../codes.js";
import { goodbyeParts, interventionEnds } from "../words.js";
import { day, id, ids, words } from "./field-schemas.js";

const ofEpisode = { episodeId: id, day };
const session = {
  sessionId: id,
  format: z.enum(sessionFormats),
  modality: z.enum(sessionModalities),
  attendance: z.enum(attendances),
  minutes: z.exactOptional(z.number().check(z.minimum(0))),
};

/** @internal */
export const episodeEventSchemas = [
  z.strictObject({
    type: z.literal("episode_opened"),
    ...ofEpisode,
    clientId: id,
    practitionerId: z.exactOptional(id),
    concerns: z.readonly(z.array(z.enum(areas))),
    previousEpisodeId: z.exactOptional(id),
    stageModel: id,
    stage: id,
  }),
  z.strictObject({ type: z.literal("intake_accepted"), ...ofEpisode }),
  z.strictObject({ type: z.literal("stage_entered"), ...ofEpisode, stage: id }),
  z.strictObject({ type: z.literal("session_recorded"), ...ofEpisode, ...session }),
  z.strictObject({
    type: z.literal("intervention_started"),
    ...ofEpisode,
    interventionId: id,
    interventionType: id,
    goalId: z.exactOptional(id),
  }),
  z.strictObject({
    type: z.literal("intervention_ended"),
    ...ofEpisode,
    interventionId: id,
    status: z.enum(interventionEnds),
  }),
  z.strictObject({
    type: z.literal("pathways_offered"),
    ...ofEpisode,
    pathways: z.readonly(z.array(z.enum(pathways))),
  }),
  z.strictObject({
    type: z.literal("pathway_chosen"),
    ...ofEpisode,
    pathway: z.enum(pathways),
    why: z.enum(pathwayReasons),
  }),
  z.strictObject({ type: z.literal("pathway_changed"), ...ofEpisode, pathway: z.enum(pathways), reason: words }),
  z.strictObject({ type: z.literal("plan_made"), ...ofEpisode, planId: id, interventionTypes: ids }),
  z.strictObject({
    type: z.literal("plan_revised"),
    ...ofEpisode,
    planRevisionId: id,
    interventionTypes: ids,
    reason: words,
  }),
  z.strictObject({
    type: z.literal("work_reviewed"),
    ...ofEpisode,
    effect: z.enum(effectJudgements),
  }),
  z.strictObject({ type: z.literal("new_goals_set"), ...ofEpisode, goalIds: ids }),
  z.strictObject({
    type: z.literal("milestone_reached"),
    ...ofEpisode,
    milestone: words,
    celebrated: z.boolean(),
    goalId: z.exactOptional(id),
  }),
  z.strictObject({
    type: z.literal("episode_closed"),
    ...ofEpisode,
    closure: z.enum(closures),
    declineReason: z.exactOptional(z.enum(declineReasons)),
    goodbye: z.exactOptional(z.readonly(z.array(z.enum(goodbyeParts)))),
  }),
  z.strictObject({ type: z.literal("booster_held"), ...ofEpisode, ...session }),
  z.strictObject({ type: z.literal("episode_reopened"), ...ofEpisode, successorId: id }),
] as const;
