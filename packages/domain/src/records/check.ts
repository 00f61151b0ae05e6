import type { StandardSchemaV1 } from "@standard-schema/spec";
import type { RecordDefinition } from "./checking/define-record.js";
import type { Checked } from "./checking/record-issue.js";
import { recordDefinitions } from "./record-definitions.js";
import { recordNames } from "./record-names.js";
import { recordSchemas } from "./record-schemas.js";
import type { RecordName, RecordTypes } from "./record-types.js";

/**
 * Checks a value of any origin as a record: a row from a file, a request's body, an object of your own.
 *
 * - `record`: a record's name, such as `"Goal"`, or its schema, such as `goalSchema`.
 * - `value`: anything. Fields that are `undefined` count as left out.
 *
 * Returns `{ value }`, a frozen copy with known fields only, or `{ issues }`, each with a code, a path, the id of the rule
 * that asks for it, and a sentence. It never throws, runs no code of the value, and no issue repeats what the value holds;
 * the name of an unknown field is repeated, cut after 100 characters.
 */
export function check<Name extends RecordName>(record: Name, value: unknown): Checked<RecordTypes[Name]>;
export function check<Value>(record: StandardSchemaV1<unknown, Value>, value: unknown): Checked<Value>;
export function check(record: unknown, value: unknown): Checked<unknown> {
  const definition = definitionOf(record);
  if (definition) return definition.check(value);
  const message = "Expected a record's name, such as Goal, or its schema.";
  return { issues: [{ code: "unknown-record", path: "", message }] };
}

function definitionOf(record: unknown): RecordDefinition<unknown> | undefined {
  const name = recordNames.find((each) => each === record || recordSchemas[each] === record);
  return name === undefined ? undefined : recordDefinitions[name];
}
