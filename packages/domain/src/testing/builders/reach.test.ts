import { describe, expect, it } from "vitest";
import { jsonSchemaOf } from "../../records/json-schemas.js";
import { recordNames } from "../../records/record-names.js";
import { buildersOf } from "./kinds.fixture.js";
import { recordBuilders } from "./record-builders.js";

type Schema = Readonly<Record<string, unknown>>;

function isSchema(value: unknown): value is Schema {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

/** Every code and every field that a schema has: `status=active`, `status there`, `status left out`. */
function placesOf(schema: unknown, path: string): readonly string[] {
  if (!isSchema(schema)) return [];
  const { enum: codes, const: code, properties, required, items, prefixItems, anyOf, oneOf } = schema;
  const fields = isSchema(properties) ? Object.entries(properties) : [];
  const types = schema["type"] === "boolean" ? [true, false] : [];
  return [
    ...[...listOf(codes), ...(code === undefined ? [] : [code]), ...types].map((each) => `${path}=${String(each)}`),
    ...fields.flatMap(([name, each]) => [
      `${path}.${name} there`,
      ...(listOf(required).includes(name) ? [] : [`${path}.${name} left out`]),
      ...placesOf(each, `${path}.${name}`),
    ]),
    ...[items, ...listOf(prefixItems)].flatMap((each) => placesOf(each, path)),
    ...[...listOf(anyOf), ...listOf(oneOf)].flatMap((each) => placesOf(each, path)),
  ];
}

/** Those that a value reaches. */
function reached(value: unknown, path: string, all: readonly string[]): readonly string[] {
  if (Array.isArray(value)) return value.flatMap((each) => reached(each, path, all));
  if (!isSchema(value)) return [`${path}=${String(value)}`];
  const fields = new Set(
    all
      .filter((place) => place.startsWith(`${path}.`))
      .map((place) => place.slice(path.length + 1).split(/[. =]/u)[0] ?? ""),
  );
  return [...fields].flatMap((name) =>
    Object.hasOwn(value, name)
      ? [`${path}.${name} there`, ...reached(value[name], `${path}.${name}`, all)]
      : [`${path}.${name} left out`],
  );
}

describe("over many seeds", () => {
  const drawn = Array.from(
    { length: 1500 },
    (_, seed) => new Map(buildersOf(recordBuilders(seed)).map(([name, build]) => [name, build()])),
  );

  it.each(recordNames)("%s has each code, and each field that may be left out is there and is not", (name) => {
    const places = placesOf(jsonSchemaOf(name), name);
    const seen = new Set(drawn.flatMap((each) => reached(each.get(name), name, places)));
    expect(places.length).toBeGreaterThan(3);
    expect(places.filter((place) => !seen.has(place))).toEqual([]);
  });
});
