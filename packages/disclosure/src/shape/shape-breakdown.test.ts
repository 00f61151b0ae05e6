import { describe, expect, it } from "vitest";
import { breakdownOf, units } from "../draft.fixture.js";
import { definePolicy } from "../policy.js";
import { breakdownFault } from "./cell-fault.js";
import { shapeBreakdown } from "./shape-breakdown.js";

const policy = definePolicy();
const table = {
  ...breakdownOf({ a: 30, b: 20, c: 20 }),
  tree: [{ code: "bc", display: "B or C", children: ["b", "c"] }],
};
/** Units from 30 on, which are in b and c, are of the practitioners given; those before are of both. */
const limitsWith = (ofOthers: (unit: number) => readonly number[]) => ({
  policy,
  practitioners: { count: 2, ofUnits: units(70).map((unit) => (unit < 30 ? [unit % 2] : ofOthers(unit))) },
});
const shape = (limits: ReturnType<typeof limitsWith>) => {
  const shaped = shapeBreakdown(table, limits, undefined);
  return { classes: shaped.parts.map(({ code }) => code), fault: breakdownFault(shaped, limits) };
};

describe("a table in which a count is of one practitioner", () => {
  it("keeps its categories where every count is of two", () => {
    expect(shape(limitsWith((unit) => [unit % 2]))).toEqual({ classes: ["a", "b", "c"], fault: undefined });
  });

  it("is merged along its tree until none is, since a coarser table says more than none", () => {
    expect(shape(limitsWith((unit) => [unit < 50 ? 0 : 1]))).toEqual({ classes: ["a", "bc"], fault: undefined });
    expect(shape(limitsWith(() => [0]))).toEqual({ classes: ["all"], fault: undefined });
  });

  it("is not shown where its whole is", () => {
    const limits = { policy, practitioners: { count: 2, ofUnits: units(70).map(() => [1]) } };
    expect(shape(limits)).toEqual({ classes: ["a", "b", "c"], fault: "one-practitioner" });
  });
});
