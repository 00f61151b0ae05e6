import { describe, expect, it } from "vitest";
import { importPresets } from "../presets/presets.js";
import { mergeMappings } from "./merge-mappings.js";
import { readMapping } from "./read-mapping.js";

describe("a mapping laid over another", () => {
  it("changes what it names, adds what is new, takes away what it sets to null, and replaces lists", () => {
    const under = { a: { b: 1, c: [1, 2] }, d: 1 };
    expect(mergeMappings(under, { a: { c: [3], e: 2 }, d: null })).toEqual({ a: { b: 1, c: [3], e: 2 } });
    expect(under).toEqual({ a: { b: 1, c: [1, 2] }, d: 1 });
  });

  it("cannot reach what all objects share", () => {
    const over: unknown = JSON.parse('{"__proto__": {"polluted": true}}');
    expect(Object.hasOwn(Object(mergeMappings({}, over)), "__proto__")).toBe(true);
    expect(Object({}).polluted).toBeUndefined();
  });

  it("makes a practice's own mapping of a preset", () => {
    const settings = { episode_gap_days: "90", modality: "video" };
    const own = mergeMappings(importPresets.simplepractice, {
      timezone: "Europe/Paris",
      tables: { sessions: null, clients: { columns: { consent_analytics: { setting: null, from: "Consent" } } } },
    });
    const { mapping } = readMapping(own, { settings, timezone: undefined });
    expect(mapping?.tables.map(({ table }) => table)).toEqual(["clients", "episodes"]);
    expect(readMapping(own, { settings, timezone: undefined }).problems).toBeUndefined();
  });
});
