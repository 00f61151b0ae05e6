import { completions } from "../../records/code-lists.js";
import * as z from "zod/mini";
import { areas, goalAchievementStatuses, goalLifecycleStatuses, roadblocks } from "../../codes.js";
import { ratingScales } from "../words.js";
import { day, id, words } from "./field-schemas.js";

const ofGoal = { goalId: id, day };
const ofHomework = { homeworkId: id, day };
const ofClient = { clientId: id, day };
const tenPoints = z.int().check(z.minimum(0), z.maximum(10));

/** @internal */
export const goalEventSchemas = [
  z.strictObject({
    type: z.literal("goal_proposed"),
    ...ofGoal,
    episodeId: id,
    what: words,
    why: z.exactOptional(words),
    hopedFor: z.exactOptional(words),
    owner: id,
    area: z.enum(areas),
    weight: z.exactOptional(z.number().check(z.minimum(0))),
    levels: z.exactOptional(z.readonly(z.tuple([words, words, words, words, words]))),
  }),
  z.strictObject({ type: z.literal("goal_moved"), ...ofGoal, to: z.enum(goalLifecycleStatuses) }),
  z.strictObject({ type: z.literal("goal_assessed"), ...ofGoal, achievement: z.enum(goalAchievementStatuses) }),
  z.strictObject({
    type: z.literal("goal_rated"),
    ...ofGoal,
    scale: z.enum(ratingScales),
    score: z.number(),
    rater: id,
    instrument: z.exactOptional(id),
  }),
] as const;

/** @internal */
export const homeworkEventSchemas = [
  z.strictObject({
    type: z.literal("homework_assigned"),
    ...ofHomework,
    episodeId: id,
    interventionId: id,
    sessionId: z.exactOptional(id),
    task: z.exactOptional(words),
  }),
  z.strictObject({
    type: z.literal("homework_reported"),
    ...ofHomework,
    completion: z.enum(completions),
    whatWorked: z.exactOptional(words),
    whatDidNot: z.exactOptional(words),
    helpfulness: z.exactOptional(tenPoints),
    distress: z.exactOptional(tenPoints),
    roadblock: z.exactOptional(z.enum(roadblocks)),
  }),
  z.strictObject({
    type: z.literal("roadblock_followed_up"),
    ...ofHomework,
    followUp: z.discriminatedUnion("kind", [
      z.strictObject({ kind: z.literal("support"), note: words }),
      z.strictObject({ kind: z.literal("change_of_intervention"), interventionId: id }),
      z.strictObject({ kind: z.literal("revised_plan"), planRevisionId: id }),
    ]),
  }),
] as const;

/** @internal */
export const consentEventSchemas = [
  z.strictObject({ type: z.literal("analytics_given"), ...ofClient }),
  z.strictObject({ type: z.literal("analytics_refused"), ...ofClient }),
  z.strictObject({ type: z.literal("analytics_withdrawn"), ...ofClient }),
  z.strictObject({
    type: z.literal("release_granted"),
    ...ofClient,
    releaseId: id,
    recipient: words,
    scope: words,
    startsOn: day,
    endsOn: day,
  }),
  z.strictObject({ type: z.literal("release_withdrawn"), ...ofClient, releaseId: id }),
  z.strictObject({ type: z.literal("release_expired"), ...ofClient, releaseId: id }),
] as const;
