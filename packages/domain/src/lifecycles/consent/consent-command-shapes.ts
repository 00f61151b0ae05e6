import * as z from "zod/mini";
import { day, fields, identifier } from "../../records/fields.js";
import type { CommandShapes } from "../command-shape.js";
import { release, releaseTerms } from "../events/other-fields.js";
import type { ConsentCommand } from "./consent-command.js";

const rule = "P1.4";

function shapeOf<const Type extends string, Fields extends z.core.$ZodShape>(type: Type, ofType: Fields) {
  return fields({ type: z.literal(type), clientId: identifier, day, ...ofType });
}

export const consentCommandShapes = {
  give_analytics: { rule, shape: shapeOf("give_analytics", {}) },
  refuse_analytics: { rule, shape: shapeOf("refuse_analytics", {}) },
  withdraw_analytics: { rule, shape: shapeOf("withdraw_analytics", {}) },
  grant_release: { rule, shape: shapeOf("grant_release", releaseTerms) },
  withdraw_release: { rule, shape: shapeOf("withdraw_release", release) },
  expire_release: { rule, shape: shapeOf("expire_release", release) },
} as const satisfies CommandShapes<ConsentCommand>;
