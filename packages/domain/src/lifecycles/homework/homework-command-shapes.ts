import * as z from "zod/mini";
import { day, fields, identifier } from "../../records/fields.js";
import type { CommandShapes } from "../command-shape.js";
import { assignment, report, roadblockLeadsTo } from "../events/other-fields.js";
import type { HomeworkCommand } from "./homework-command.js";

export const homeworkCommandShapes = {
  assign: {
    rule: "P6.1",
    shape: fields({ type: z.literal("assign"), day, homeworkId: identifier, ...assignment }),
  },
  report: { rule: "P6.1", shape: fields({ type: z.literal("report"), day, ...report }) },
  follow_up: { rule: "P6.2", shape: fields({ type: z.literal("follow_up"), day, ...roadblockLeadsTo }) },
} as const satisfies CommandShapes<HomeworkCommand>;
