import { expect, expectTypeOf, it } from "vitest";
import { configSchema } from "./config-schema.js";
import type { Config } from "./config-schema.js";
import { defineConfig } from "./define-config.js";
import type { RapportConfig } from "./define-config.js";

/** A type without what may be written: the schema's arrays are those of a reader. */
type Frozen<Value> = Value extends readonly (infer Each)[]
  ? readonly Frozen<Each>[]
  : Value extends object
    ? { readonly [Name in keyof Value]: Frozen<Value[Name]> }
    : Value;

it("gives a configuration back, which the schema takes", () => {
  const config = defineConfig({ practice: "A", formats: ["html", "xlsx"], timeInStage: { clocks: ["days"] } });
  expect(configSchema.parse(config)).toEqual(config);
});

it("knows what the schema knows, no more and no less", () => {
  expectTypeOf<Frozen<RapportConfig>>().toEqualTypeOf<Frozen<Config>>();
  // @ts-expect-error There is no such setting.
  expect(configSchema.safeParse(defineConfig({ practise: "A" })).success).toBe(false);
});
