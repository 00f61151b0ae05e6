import * as z from "zod/mini";
import { day, fields, identifier } from "../../records/fields.js";
import * as held from "./other-fields.js";

const ofGoal = { goalId: identifier, day };
const ofHomework = { homeworkId: identifier, day };
const ofClient = { clientId: identifier, day };

/** @internal */
export const goalEventSchemas = [
  fields({ type: z.literal("goal_proposed"), ...ofGoal, episodeId: identifier, ...held.statement }),
  fields({ type: z.literal("goal_moved"), ...ofGoal, ...held.move }),
  fields({ type: z.literal("goal_assessed"), ...ofGoal, ...held.assessment }),
  fields({ type: z.literal("goal_rated"), ...ofGoal, ...held.rating }),
] as const;

/** @internal */
export const homeworkEventSchemas = [
  fields({ type: z.literal("homework_assigned"), ...ofHomework, ...held.assignment }),
  fields({ type: z.literal("homework_reported"), ...ofHomework, ...held.report }),
  fields({ type: z.literal("roadblock_followed_up"), ...ofHomework, ...held.roadblockLeadsTo }),
] as const;

/** @internal */
export const consentEventSchemas = [
  fields({ type: z.literal("analytics_given"), ...ofClient }),
  fields({ type: z.literal("analytics_refused"), ...ofClient }),
  fields({ type: z.literal("analytics_withdrawn"), ...ofClient }),
  fields({ type: z.literal("release_granted"), ...ofClient, ...held.releaseTerms }),
  fields({ type: z.literal("release_withdrawn"), ...ofClient, ...held.release }),
  fields({ type: z.literal("release_expired"), ...ofClient, ...held.release }),
] as const;
