/** The JSON Schema (2020-12) of a mapping, for editors and other programs. */
export async function mappingJsonSchema(): Promise<Readonly<Record<string, unknown>>> {
  const { jsonSchemaOfMapping } = await import("./mapping/mapping-schema.js");
  return jsonSchemaOfMapping();
}
