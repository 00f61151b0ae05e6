import { describe, expect, expectTypeOf, it } from "vitest";
import { release } from "./release.js";
import type { ReleasedReport } from "./release-types.js";
import { assertReleased, derive, isReleased } from "./released.js";
import type { Released } from "./released.js";

const cell = (units: number) => ({ count: units, units });
const { released } = release({
  population: { clients: cell(40), episodes: cell(40), clientsWithoutConsent: cell(0) },
  questions: [],
});
if (!released) throw new Error("A draft of 40 clients is released.");

describe("what is released", () => {
  it("is made by the airlock alone: a copy or a look-alike is refused", () => {
    expect(isReleased(released)).toBe(true);
    expect(isReleased({ ...released })).toBe(false);
    expect(isReleased(JSON.parse(JSON.stringify(released)))).toBe(false);
    expect(() => assertReleased({})).toThrow(TypeError);
    expect(isReleased(undefined)).toBe(false);
  });

  it("cannot be made by an assignment: the brand is missing", () => {
    const copy: ReleasedReport = { ...released };
    expectTypeOf(copy).not.toExtend<Released<ReleasedReport>>();
    expectTypeOf(released).toExtend<Released<ReleasedReport>>();
  });

  it("is frozen through and through", () => {
    expect(Object.isFrozen(released)).toBe(true);
    expect(Object.isFrozen(released.population.clientsWithoutConsent)).toBe(true);
  });

  it("stays released where something is computed from it, and from it alone", () => {
    const share = derive(released, (report) => ({ perClient: report.population.episodes / report.population.clients }));
    expect(share).toEqual({ perClient: 1 });
    expect(isReleased(share)).toBe(true);
    // A caller without a compiler has no brand to pass.
    expect(() => derive(JSON.parse("{}"), () => ({}))).toThrow(TypeError);
  });
});
