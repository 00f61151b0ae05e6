import { z } from "zod";
import { configSchema } from "./config-schema.js";

/** The JSON Schema (2020-12) of a configuration, as `config.schema.json` of this package has it. */
export function configJsonSchema(): Readonly<Record<string, unknown>> {
  return {
    title: "A configuration of rapport",
    description: "What a practice sets for all its reports, in rapport.config.json or .yaml beside its records.",
    ...z.toJSONSchema(configSchema, { io: "input" }),
  };
}
