import * as z from "zod/mini";
import { day, fields, identifier } from "../../records/fields.js";
import type { CommandShapes } from "../command-shape.js";
import { assessment, move, rating, statement } from "../events/other-fields.js";
import type { GoalCommand } from "./goal-command.js";

const ids = { goalId: identifier, episodeId: identifier };

export const goalCommandShapes = {
  propose: { rule: "P4.1", shape: fields({ type: z.literal("propose"), day, ...ids, ...statement }) },
  move: { rule: "P4.3", shape: fields({ type: z.literal("move"), day, ...move }) },
  assess: { rule: "P4.3", shape: fields({ type: z.literal("assess"), day, ...assessment }) },
  rate: { rule: "P4.2", shape: fields({ type: z.literal("rate"), day, ...rating }) },
} as const satisfies CommandShapes<GoalCommand>;
