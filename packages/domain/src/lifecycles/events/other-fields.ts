import * as z from "zod/mini";
import { goalAchievementStatuses, goalLifecycleStatuses, roadblocks } from "../../codes.js";
import { completions } from "../../records/code-lists.js";
import { day, fields, identifier, label, note, optional, tenPoints } from "../../records/fields.js";
import { goalShape } from "../../records/goals/goal.js";
import { releaseOfInformationShape } from "../../records/people/release-of-information.js";
import { ratingScales } from "../words.js";
import { fieldsOf } from "./field-schemas.js";

// What a command to a goal, to homework or to a client's consents and its event both hold: one schema for the two.

const { what, why, hopedFor, owner, area, weight, levels, target } = fieldsOf(goalShape);
/** @internal */
export const statement = { what, why, hopedFor, owner, area, weight, levels, target };
/** @internal */
export const move = { to: z.enum(goalLifecycleStatuses) };
/** @internal */
export const assessment = { achievement: z.enum(goalAchievementStatuses) };
/** @internal */
export const rating = { scale: z.enum(ratingScales), score: z.number(), rater: label, instrument: optional(label) };

/** @internal */
export const assignment = {
  episodeId: identifier,
  interventionId: identifier,
  sessionId: optional(identifier),
  task: optional(note),
};
/** @internal */
export const report = {
  completion: z.enum(completions),
  whatWorked: optional(note),
  whatDidNot: optional(note),
  helpfulness: optional(tenPoints),
  distress: optional(tenPoints),
  roadblock: optional(z.enum(roadblocks)),
};
/** @internal */
export const roadblockLeadsTo = {
  followUp: z.discriminatedUnion("kind", [
    fields({ kind: z.literal("support"), note }),
    fields({ kind: z.literal("change_of_intervention"), interventionId: identifier }),
    fields({ kind: z.literal("revised_plan"), planRevisionId: identifier }),
  ]),
};

const { recipient, scope } = fieldsOf(releaseOfInformationShape);
/** @internal */
export const release = { releaseId: identifier };
/** @internal */
export const releaseTerms = { ...release, recipient, scope, startsOn: day, endsOn: day };
