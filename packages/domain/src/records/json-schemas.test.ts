import { Ajv2020 } from "ajv/dist/2020.js";
import { describe, expect, it } from "vitest";
import { allExamples } from "./all-examples.fixture.js";
import { jsonSchemaOf } from "./json-schemas.js";
import { recordNames } from "./record-names.js";

// Formats are told by patterns as well, which every validator looks at.
const ajv = new Ajv2020({ strict: true, allErrors: true, validateFormats: false });

// JSON has neither, so what a schema says of them is of no use.
const isJson = (value: unknown): boolean => JSON.stringify(JSON.parse(JSON.stringify(value))) === JSON.stringify(value);
const isNotFinite = (issue: { readonly code: string }): boolean => issue.code === "not-finite";

describe.each(recordNames)("the JSON Schema of %s", (name) => {
  const schema = jsonSchemaOf(name);
  const accepts = ajv.compile(schema);
  const { full, minimal, others = [], broken } = allExamples[name];

  it("is draft 2020-12, and has a name and a sentence", () => {
    expect(schema).toMatchObject({
      $schema: "https://json-schema.org/draft/2020-12/schema",
      $id: `urn:rapport:record:${name}`,
      title: name,
    });
    expect(ajv.validateSchema(schema)).toBe(true);
    expect(schema["description"]).toMatch(/\(P\d.*\.$/u);
  });

  it("accepts every example", () => {
    for (const example of [full, minimal, ...others]) {
      expect(isJson(example)).toBe(true);
      expect(accepts(example), JSON.stringify(accepts.errors)).toBe(true);
    }
  });

  it("refuses what has a wrong shape, and leaves rules between fields to check", () => {
    for (const { says, value, issue } of broken.filter((each) => !isNotFinite(each.issue))) {
      expect(accepts(value), says).toBe(issue.rule !== undefined);
    }
  });

  it("refuses an unknown field, and a missing one", () => {
    expect(accepts({ ...minimal, surprise: 1 })).toBe(false);
    expect(accepts({})).toBe(false);
  });

  it("says of nothing that it cannot be written", () => {
    expect(JSON.stringify(schema)).not.toContain("readOnly");
  });

  it("has no field that the examples do not show", () => {
    const shown = new Set([full, minimal, ...others].flatMap((example) => Object.keys(example)));
    expect([...shown].toSorted()).toEqual([...new Set(fieldsOf(schema))].toSorted());
  });
});

/** The names of the fields of a record, or of all kinds of a tagged union. */
function fieldsOf(schema: Readonly<Record<string, unknown>>): readonly string[] {
  const { properties, oneOf } = schema;
  if (Array.isArray(oneOf)) return oneOf.flatMap((each) => fieldsOf(each));
  return Object.keys(properties ?? {});
}
