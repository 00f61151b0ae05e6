import * as z from "zod/mini";
import { recordDefinitions } from "./record-definitions.js";
import type { RecordName } from "./record-types.js";

/** A JSON Schema of draft 2020-12, as plain data. */
export type JsonSchema = Readonly<Record<string, unknown>>;

/**
 * A record's shape as JSON Schema, draft 2020-12, for other languages, editors and forms. The rules between fields are
 * not in it: `check` knows them. The package carries the same as files, `dist/schemas/<record>.json`.
 */
export function jsonSchemaOf(record: RecordName): JsonSchema {
  const { name, about, shape } = recordDefinitions[record];
  const { $schema, ...schema } = z.toJSONSchema(shape, {
    target: "draft-2020-12",
    override: ({ jsonSchema }) => {
      // It would tell a form not to let anyone fill the field in; here it only says that what comes out is frozen.
      delete jsonSchema.readOnly;
    },
  });
  return { $schema, $id: `urn:rapport:record:${name}`, title: name, description: about, ...schema };
}
