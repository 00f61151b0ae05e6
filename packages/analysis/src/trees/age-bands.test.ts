import { describe, expect, it } from "vitest";
import { ageBands, ageBandTree } from "./age-bands.js";
import { leavesOf } from "./branches.fixture.js";

describe("P1.3 a band of age", () => {
  it("is ten years wide after the first, and merged with its neighbour", () => {
    expect(ageBands.slice(1).map(({ from }, at) => from - (ageBands[at]?.from ?? NaN))).toEqual([7, 10, 10, 10, 10]);
    expect(leavesOf(ageBandTree)).toEqual(ageBands.map(({ code }) => code));
  });
});
