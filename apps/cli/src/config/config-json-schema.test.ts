import { readFileSync } from "node:fs";
import { Ajv2020 } from "ajv/dist/2020.js";
import { expect, it } from "vitest";
import { configJsonSchema } from "./config-json-schema.js";
import { settings } from "./settings.js";

const shipped = new URL("../../config.schema.json", import.meta.url);

it("config.schema.json is what configurations are held against; vitest -u writes it anew", async () => {
  await expect(`${JSON.stringify(configJsonSchema(), undefined, 2)}\n`).toMatchFileSnapshot("../../config.schema.json");
});

it("takes and refuses what a configuration is taken and refused for, in an editor's own words", () => {
  const isValid = new Ajv2020({ strict: true }).compile(JSON.parse(readFileSync(shipped, "utf8")));
  expect(isValid({ $schema: "./x.json", practice: "A", formats: ["html"], engine: { threads: 2 } })).toBe(true);
  for (const wrong of [
    { practise: "A" },
    { language: "klingon" },
    { only: ["timeInStages"] },
    { look: { colour: 1 } },
  ]) {
    expect(isValid(wrong)).toBe(false);
  }
});

it("says of each setting what it is", () => {
  const described = (node: unknown, [first, ...rest]: readonly string[]): unknown => {
    const fields = node as { readonly properties?: Readonly<Record<string, unknown>>; readonly description?: string };
    return first === undefined ? fields.description : described(fields.properties?.[first], rest);
  };
  const paths: readonly (readonly string[])[] = settings.map(({ path }) => path);
  for (const path of paths.filter(({ length }) => length > 0))
    expect(described(configJsonSchema(), path)).toMatch(/\.$/u);
});
