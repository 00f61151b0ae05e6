import { Ajv2020 } from "ajv/dist/2020.js";
import { describe, expect, it } from "vitest";
import { clientsMapping } from "../import.fixture.js";
import { importPresets } from "../presets/presets.js";
import { jsonSchemaOfMapping, mappingSchema } from "./mapping-schema.js";

const validate = new Ajv2020({ strict: false }).compile(jsonSchemaOfMapping());
const good = clientsMapping({ from: "source", map: { web: "internet", 1: 2 }, default: { setting: "s" } });

describe("the JSON Schema of a mapping", () => {
  it.each(Object.entries(importPresets))("accepts the preset %s, as rapport does", (_, preset) => {
    expect(validate(preset), JSON.stringify(validate.errors)).toBe(true);
    expect(mappingSchema.safeParse(preset).success).toBe(true);
  });

  it("accepts conditions within each other, and several parts of a table", () => {
    const where = { all: [{ not: { any: [{ column: "a", in: ["x", 1] }] } }, { column: "b", empty: false }] };
    const { tables, ...rest } = good;
    const several = { ...rest, tables: { clients: [{ ...Object(Object(tables).clients), where }] } };
    expect(validate(several), JSON.stringify(validate.errors)).toBe(true);
  });

  it.each([
    ["no version", { ...good, version: undefined }],
    ["another version", { ...good, version: 2 }],
    ["no sources", { ...good, sources: undefined }],
    ["a word that is not known", { ...good, table: {} }],
    ["a header row 0", { ...good, sources: { list: { header_row: 0 } } }],
    ["a date format that is not known", clientsMapping({ from: "a", date: "dd/mm/yyyy" })],
    ["a condition without a column", clientsMapping({ cases: [{ when: { empty: true }, value: "x" }] })],
    ["no columns", { ...good, tables: { clients: { from: "list" } } }],
    ["a kind of pseudonym with capitals", clientsMapping({ from: "a", pseudonym: "Client" })],
  ])("refuses %s, as rapport does", (_, mapping) => {
    // Through JSON, as a file would hold it.
    const value: unknown = JSON.parse(JSON.stringify(mapping));
    expect(validate(value)).toBe(false);
    expect(mappingSchema.safeParse(value).success).toBe(false);
  });
});
