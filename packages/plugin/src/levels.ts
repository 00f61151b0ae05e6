import type { InterventionType } from "./intervention-type.js";
import type { ChoicesMetric } from "./metric.js";
import { isObject } from "./shape.js";

/** What a schema publishes of itself as JSON Schema (Standard JSON Schema 1), where it does. */
function published(schema: object): unknown {
  const standard: unknown = Reflect.get(schema, "~standard");
  if (!isObject(standard) || !isObject(standard["jsonSchema"])) return undefined;
  const { input } = standard["jsonSchema"];
  if (typeof input !== "function") return undefined;
  try {
    return input({ target: "draft-2020-12" });
  } catch {
    // A schema may have parts that JSON Schema cannot say; then it publishes nothing.
    return undefined;
  }
}

function textsOf(schema: unknown): readonly string[] {
  if (!isObject(schema)) return [];
  const { const: only, enum: several, anyOf, oneOf } = schema;
  const values = [only, ...(Array.isArray(several) ? several : [])].filter((value) => typeof value === "string");
  const members = [anyOf, oneOf].flatMap((each) => (Array.isArray(each) ? each : []));
  return [...values, ...members.flatMap(textsOf)];
}

/** The levels of a metric: as it gives them, or as the schema publishes the field; `undefined` where neither does. */
export function levelsOf(
  type: Pick<InterventionType, "details">,
  metric: ChoicesMetric,
): readonly string[] | undefined {
  if (metric.levels !== undefined) return metric.levels;
  const schema = published(type.details);
  const objects = isObject(schema) ? [schema, ...[schema["anyOf"], schema["oneOf"]].flat()] : [];
  const found = objects.flatMap((each) =>
    isObject(each) && isObject(each["properties"]) ? textsOf(each["properties"][metric.field]) : [],
  );
  return found.length > 0 ? [...new Set(found)] : undefined;
}
