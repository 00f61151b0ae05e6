import * as z from "zod/mini";
import { day, fields, identifier } from "../../records/fields.js";
import type { CommandShapes } from "../command-shape.js";
import * as held from "../events/episode-fields.js";
import { leavingReasons } from "../words.js";
import type { EpisodeCommand } from "./episode-command.js";

const outcome = z.discriminatedUnion("result", [
  fields({ result: z.literal("accepted") }),
  fields({ result: z.literal("declined"), reason: held.declineReason }),
  fields({ result: z.literal("referred_on") }),
  fields({ result: z.literal("client_chose_not_to_proceed") }),
]);

function shapeOf<const Type extends string, Fields extends z.core.$ZodShape>(type: Type, ofType: Fields) {
  return fields({ type: z.literal(type), day, ...ofType });
}

export const episodeCommandShapes = {
  open: { rule: "P3.1", shape: shapeOf("open", { episodeId: identifier, ...held.opening }) },
  record_intake: { rule: "P3.1", shape: shapeOf("record_intake", { outcome }) },
  enter_stage: { rule: "P3.9", shape: shapeOf("enter_stage", { stage: held.stageCode }) },
  record_session: { rule: "P1.1", shape: shapeOf("record_session", held.session) },
  start_intervention: { rule: "P3.3", shape: shapeOf("start_intervention", held.interventionStart) },
  end_intervention: { rule: "P3.3", shape: shapeOf("end_intervention", held.interventionEnd) },
  offer_pathways: { rule: "P4.4", shape: shapeOf("offer_pathways", held.offer) },
  choose_pathway: { rule: "P4.4", shape: shapeOf("choose_pathway", held.choice) },
  change_pathway: { rule: "P4.4", shape: shapeOf("change_pathway", held.change) },
  make_plan: { rule: "P3.3", shape: shapeOf("make_plan", held.plan) },
  revise_plan: { rule: "P3.4", shape: shapeOf("revise_plan", held.revision) },
  review: { rule: "P3.4", shape: shapeOf("review", held.review) },
  set_new_goals: { rule: "P3.5", shape: shapeOf("set_new_goals", { ...held.newGoals, backTo: held.stageCode }) },
  record_milestone: { rule: "P6.3", shape: shapeOf("record_milestone", held.milestone) },
  pause: { rule: "P3.9", shape: shapeOf("pause", {}) },
  resume: { rule: "P3.9", shape: shapeOf("resume", {}) },
  complete: { rule: "P3.6", shape: shapeOf("complete", { goodbye: held.goodbye }) },
  leave: { rule: "P3.7", shape: shapeOf("leave", { reason: z.enum(leavingReasons) }) },
  hold_booster: { rule: "P3.6", shape: shapeOf("hold_booster", held.session) },
  reopen: { rule: "P3.6", shape: shapeOf("reopen", held.successor) },
} as const satisfies CommandShapes<EpisodeCommand<string>>;
