import { expect, it } from "vitest";
import { schemaOf } from "./breathing.fixture.js";
import { levelsOf } from "./levels.js";
import { choices } from "./metrics.js";

const schema = schemaOf((value): value is object => value !== undefined);
const mood = choices("mood");

/** A schema that publishes itself as JSON Schema, in the way of zod 4. */
function publishing(input: unknown): typeof schema {
  const standard = { ...schema["~standard"], jsonSchema: { input, output: input } };
  return { "~standard": standard };
}

function published(jsonSchema: unknown): readonly string[] | undefined {
  return levelsOf({ details: publishing(() => jsonSchema) }, mood);
}

it("takes the levels that the metric gives, whatever the schema publishes", () => {
  const details = publishing(() => ({ properties: { mood: { enum: ["calm"] } } }));
  expect(levelsOf({ details }, choices("mood", ["tense"]))).toEqual(["tense"]);
});

it("takes those that the schema publishes of the field, each once, in its order", () => {
  expect(published({ properties: { mood: { type: "string", enum: ["tense", "calm", "tense"] } } })).toEqual([
    "tense",
    "calm",
  ]);
  expect(published({ properties: { mood: { const: "calm" } } })).toEqual(["calm"]);
  expect(published({ properties: { mood: { anyOf: [{ const: "calm" }, { enum: ["tense", null, 3] }] } } })).toEqual([
    "calm",
    "tense",
  ]);
});

it("takes those of each member where details are a union", () => {
  const member = (level: string) => ({ properties: { mood: { const: level } } });
  expect(published({ anyOf: [member("calm"), { properties: {} }, member("tense")] })).toEqual(["calm", "tense"]);
  expect(published({ oneOf: [member("tense")] })).toEqual(["tense"]);
});

it("asks for the draft of 2020-12", () => {
  const asked: unknown[] = [];
  levelsOf({ details: publishing((options: unknown) => asked.push(options)) }, mood);
  expect(asked).toEqual([{ target: "draft-2020-12" }]);
});

it("knows none where the schema publishes nothing, nothing of the field, or fails", () => {
  expect(levelsOf({ details: schema }, mood)).toBeUndefined();
  expect(levelsOf({ details: publishing(undefined) }, mood)).toBeUndefined();
  const failing = publishing(() => {
    throw new Error("a part that JSON Schema cannot say");
  });
  expect(levelsOf({ details: failing }, mood)).toBeUndefined();
  const nothing = [undefined, null, [], { properties: {} }, { properties: { mood: { type: "string" } } }];
  for (const each of nothing) expect(published(each)).toBeUndefined();
});
