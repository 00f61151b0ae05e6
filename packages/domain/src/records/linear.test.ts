import { Session } from "node:inspector/promises";
import { setFlagsFromString } from "node:v8";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { allExamples } from "./all-examples.fixture.js";
import { check } from "./check.js";
import { jsonSchemaOf } from "./json-schemas.js";
import { recordNames } from "./record-names.js";

// Counters stop where code is optimised while it runs, or where its bytecode is flushed: then no count is twice the same.
const slowed = ["opt", "maglev", "sparkplug", "flush-bytecode"];
for (const tier of slowed) setFlagsFromString(`--no-${tier}`);

// One session for all: each one counts anew in every function that the process knows.
const session = new Session();
beforeAll(async () => {
  session.connect();
  await session.post("Profiler.enable");
  await session.post("Profiler.startPreciseCoverage", { callCount: true, detailed: true });
});
afterAll(async () => {
  await session.post("Profiler.stopPreciseCoverage");
  session.disconnect();
  // Other files run in this process.
  for (const tier of slowed) setFlagsFromString(`--${tier}`);
});

/** How often blocks of code ran, by the engine's own counters: unlike a time, the same on every machine. */
async function blocksRun(work: () => void): Promise<number> {
  await session.post("Profiler.takePreciseCoverage");
  work();
  const { result } = await session.post("Profiler.takePreciseCoverage");
  return result
    .flatMap((script) => script.functions.flatMap((each) => each.ranges))
    .reduce((sum, { count }) => sum + count, 0);
}

/** The value with `size` of everything: of each list's first entry, of characters in each text, of unknown fields. */
function grown(value: unknown, size: number): unknown {
  if (typeof value === "string") return `${" ".repeat(size)}x`;
  if (Array.isArray(value)) return Array.from({ length: size }, () => value[0]);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, part]) => [name, grown(part, size)]));
}

function withUnknownFields(value: object, size: number): unknown {
  return { ...value, ...Object.fromEntries(Array.from({ length: size }, (_, at) => [`field${at}`, at])) };
}

const sizes = { once: 500, twice: 1000 };

describe.each(recordNames)("twice as much is at most twice the work: %s", (name) => {
  const { full } = allExamples[name];

  it.each(Object.keys(full))("in %s", async (field) => {
    const values = [sizes.once, sizes.twice].map((size) => ({
      ...full,
      [field]: grown(Reflect.get(full, field), size),
    }));
    // The first check of a kind also makes its schema ready.
    for (const value of values) check(name, value);
    const [once = 0, twice = 0] = [
      await blocksRun(() => check(name, values[0])),
      await blocksRun(() => check(name, values[1])),
    ];
    expect(once).toBeGreaterThan(0);
    expect(twice).toBeLessThan(2.1 * once);
  });

  it("of unknown fields", async () => {
    const [fewer, more] = [withUnknownFields(full, sizes.once), withUnknownFields(full, sizes.twice)];
    check(name, more);
    const once = await blocksRun(() => check(name, fewer));
    expect(await blocksRun(() => check(name, more))).toBeLessThan(2.1 * once);
  });
});

it("work that grows with the square would be seen", async () => {
  const texts = (size: number) => Array.from({ length: size }, (_, at) => `g-${at}`);
  const pairs = (size: number) => () => texts(size).filter((each) => texts(size).some((other) => other === each));
  expect(await blocksRun(pairs(200))).toBeGreaterThan(3 * (await blocksRun(pairs(100))));
});

/** Every `pattern` in a schema, at any depth. */
function patternsIn(schema: unknown): readonly string[] {
  if (typeof schema !== "object" || schema === null) return [];
  return Object.entries(schema).flatMap(([name, part]) =>
    name === "pattern" && typeof part === "string" ? [part] : patternsIn(part),
  );
}

it.each(recordNames)("no pattern of %s repeats without bound, so none can be made to backtrack", (name) => {
  // What counts blocks does not see into a pattern. Without `*`, `+` or `{n,}` the work at each position has a limit.
  for (const pattern of patternsIn(jsonSchemaOf(name))) expect(pattern).not.toMatch(/(?<!\\)[*+]|\{\d+,\}/u);
});

it("patterns are found", () => {
  expect(patternsIn(jsonSchemaOf("StageSpell")).length).toBeGreaterThan(1);
});
