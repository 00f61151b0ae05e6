import { describe, expect, it } from "vitest";
import { badPlugins } from "./bad.fixture.js";
import { badPrivacy } from "./bad-privacy.fixture.js";
import { badSchemas } from "./bad-schemas.fixture.js";
import { findings } from "./fault.js";
import { interventionFaults } from "./intervention-faults.js";
import { walking, walkingCases } from "./walking.fixture.js";

const bad = [...badPlugins, ...badSchemas, ...badPrivacy];

it("finds nothing in a sound type, made once or made anew", () => {
  expect(interventionFaults(walking, walkingCases)).toEqual([]);
  expect(interventionFaults(() => ({ ...walking }), walkingCases)).toEqual([]);
});

describe("a plug-in that", () => {
  it.each(bad)("$name", ({ plugin, cases, faults, once }) => {
    const found = interventionFaults(once === true ? plugin() : plugin, { ...walkingCases, ...cases });
    expect(found.map(({ code, path }) => [code, path])).toEqual(faults.map(([code, path]) => [code, path]));
    for (const [at, [, , words]] of faults.entries()) expect(found[at]?.message).toContain(words);
  });
});

it("each thing that the kit finds has a bad plug-in, of which there are many", () => {
  const shown = new Set<string>(bad.flatMap(({ faults }) => faults.map(([code]) => code)));
  expect(Object.keys(findings).filter((code) => !shown.has(code))).toEqual([]);
  expect(bad.length).toBeGreaterThanOrEqual(50);
});

it("leaves no trace of a plug-in that pollutes", () => {
  const polluting = badSchemas.find(({ faults }) => faults.some(([code]) => code === "schema-pollutes"));
  interventionFaults(polluting?.plugin, walkingCases);
  expect(Reflect.get({}, "rapportPolluted")).toBeUndefined();
});
