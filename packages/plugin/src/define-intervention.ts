import type { StandardSchemaV1 } from "@standard-schema/spec";
import type { InterventionType } from "./intervention-type.js";

type Details<Schema extends StandardSchemaV1> = StandardSchemaV1.InferOutput<Schema>;
type Written<Schema extends StandardSchemaV1> = StandardSchemaV1.InferInput<Schema>;

/**
 * An intervention type, unchanged: the function exists so that examples and the fields that metrics name are typed from
 * the schema. A misspelt field, or one of the wrong type, does not compile. What types cannot say is for `checkPlugin`.
 */
// The schema keeps its own type: asked to be a `StandardSchemaV1` beside it, a schema of zod 3 does not compile.
export function defineIntervention<Schema extends StandardSchemaV1>(
  definition: { readonly details: Schema } & Omit<InterventionType<Details<Schema>, Written<Schema>>, "details">,
): InterventionType<Details<Schema>, Written<Schema>> {
  return definition;
}
