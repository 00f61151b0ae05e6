import * as z from "zod/mini";
import { closures } from "../../codes.js";
import { day, fields, identifier, label, optional } from "../../records/fields.js";
import * as held from "./episode-fields.js";

const ofEpisode = { episodeId: identifier, day };

/** @internal */
export const episodeEventSchemas = [
  fields({
    type: z.literal("episode_opened"),
    ...ofEpisode,
    ...held.opening,
    stageModel: label,
    stage: held.stageCode,
  }),
  fields({ type: z.literal("intake_accepted"), ...ofEpisode }),
  fields({ type: z.literal("stage_entered"), ...ofEpisode, stage: held.stageCode }),
  fields({ type: z.literal("session_recorded"), ...ofEpisode, ...held.session }),
  fields({ type: z.literal("intervention_started"), ...ofEpisode, ...held.interventionStart }),
  fields({ type: z.literal("intervention_ended"), ...ofEpisode, ...held.interventionEnd }),
  fields({ type: z.literal("pathways_offered"), ...ofEpisode, ...held.offer }),
  fields({ type: z.literal("pathway_chosen"), ...ofEpisode, ...held.choice }),
  fields({ type: z.literal("pathway_changed"), ...ofEpisode, ...held.change }),
  fields({ type: z.literal("plan_made"), ...ofEpisode, ...held.plan }),
  fields({ type: z.literal("plan_revised"), ...ofEpisode, ...held.revision }),
  fields({ type: z.literal("work_reviewed"), ...ofEpisode, ...held.review }),
  fields({ type: z.literal("new_goals_set"), ...ofEpisode, ...held.newGoals }),
  fields({ type: z.literal("milestone_reached"), ...ofEpisode, ...held.milestone }),
  fields({ type: z.literal("episode_paused"), ...ofEpisode }),
  fields({ type: z.literal("episode_resumed"), ...ofEpisode }),
  fields({
    type: z.literal("episode_closed"),
    ...ofEpisode,
    closure: z.enum(closures),
    declineReason: optional(held.declineReason),
    goodbye: optional(held.goodbye),
  }),
  fields({ type: z.literal("booster_held"), ...ofEpisode, ...held.session }),
  fields({ type: z.literal("episode_reopened"), ...ofEpisode, ...held.successor }),
] as const;
