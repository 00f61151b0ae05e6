import { describe, expect, it } from "vitest";
import { restrictedMeanDifference } from "./restricted-mean-difference.js";

const mean = (estimate: number, standardError: number | undefined) => ({
  estimate,
  standardError,
  lower: undefined,
  upper: undefined,
});

describe("restrictedMeanDifference", () => {
  it("is the second mean less the first, with a normal interval and test", () => {
    const got = restrictedMeanDifference(mean(10, 3), mean(2, 4));
    expect([got.difference, got.standardError, got.z]).toEqual([-8, 5, -1.6]);
    expect(got.lower).toBeCloseTo(-8 - 5 * 1.959963984540054, 13);
    expect(got.upper).toBeCloseTo(-8 + 5 * 1.959963984540054, 13);
    // R: 2 * pnorm(-1.6)
    expect(got.p).toBeCloseTo(0.109598583399116, 14);
  });

  it("has no test where a standard error is missing or both are 0", () => {
    expect(restrictedMeanDifference(mean(1, undefined), mean(2, 1)).p).toBeUndefined();
    expect(restrictedMeanDifference(mean(1, undefined), mean(2, 1)).difference).toBe(1);
    expect(restrictedMeanDifference(mean(1, 0), mean(2, 0))).toMatchObject({ lower: 1, upper: 1, z: undefined });
  });

  it("refuses a level that is no probability", () => {
    expect(() => restrictedMeanDifference(mean(1, 1), mean(2, 1), { level: 95 })).toThrow("level must lie between");
  });
});
