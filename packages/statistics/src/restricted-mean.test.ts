import { describe, expect, it } from "vitest";
import { kaplanMeier } from "./kaplan-meier.js";
import { restrictedMean } from "./restricted-mean.js";

const NOTHING = { estimate: undefined, standardError: undefined, lower: undefined, upper: undefined };

describe("restrictedMean", () => {
  // By hand: S = 3/4 from 1, 3/8 from 3; area to 4: 1 + 3/2 + 3/8; variance (15/8)^2 / 12 + (3/8)^2 / 2.
  const curve = kaplanMeier({ time: [1, 2, 3, 5], event: [1, 0, 1, 0] });

  it("is the area under the curve, with Greenwood's standard error", () => {
    const got = restrictedMean(curve, 4);
    const se = Math.sqrt((15 / 8) ** 2 / 12 + (3 / 8) ** 2 / 2);
    expect(got.estimate).toBeCloseTo(2.875, 14);
    expect(got.standardError).toBeCloseTo(se, 14);
    expect(got.lower).toBeCloseTo(2.875 - 1.959963984540054 * se, 13);
    expect(got.upper).toBeCloseTo(2.875 + 1.959963984540054 * se, 13);
  });

  it("is tau with standard error 0 before the first exit", () => {
    expect(restrictedMean(curve, 0.5)).toEqual({ estimate: 0.5, standardError: 0, lower: 0.5, upper: 0.5 });
  });

  it("carries the last value on beyond the last time", () => {
    expect(restrictedMean(curve, 10).estimate).toBeCloseTo(1 + 1.5 + 7 * 0.375, 13);
  });

  it("stays the same once everyone has left", () => {
    const ended = kaplanMeier({ time: [1, 3], event: [1, 1] });
    expect(restrictedMean(ended, 3)).toEqual(restrictedMean(ended, 100));
    expect(restrictedMean(ended, 100).estimate).toBe(2);
  });

  it("counts stays of length 0", () => {
    expect(restrictedMean(kaplanMeier({ time: [0, 2], event: [1, 1] }), 2).estimate).toBe(1);
  });

  it("is undefined without rows", () => {
    expect(restrictedMean(kaplanMeier({ time: [], event: [] }), 1)).toEqual(NOTHING);
  });

  it("is robust where the curve is: clusters of equal rows give the standard error of one row each", () => {
    const twice = {
      time: [1, 1, 2, 2, 3, 3, 5, 5],
      event: [1, 1, 0, 0, 1, 1, 0, 0],
      cluster: [1, 1, 2, 2, 3, 3, 4, 4],
    };
    const once = { time: [1, 2, 3, 5], event: [1, 0, 1, 0] };
    const got = restrictedMean(kaplanMeier(twice), 4).standardError;
    expect(got).toBeCloseTo(restrictedMean(kaplanMeier(once), 4).standardError ?? 0, 14);
  });

  it("has no standard error from a copy of a robust curve, whose rows are not known", () => {
    const robust = kaplanMeier({ time: [1, 2, 3], event: [1, 1, 0], cluster: ["a", "a", "b"] });
    expect(restrictedMean(robust, 2.5).standardError).toBeGreaterThan(0);
    const copy = restrictedMean(structuredClone(robust), 2.5);
    expect(copy).toEqual({ ...NOTHING, estimate: restrictedMean(robust, 2.5).estimate });
  });

  it("refuses a tau that is not a positive finite number", () => {
    expect(() => restrictedMean(curve, 0)).toThrow(RangeError);
    expect(() => restrictedMean(curve, -1)).toThrow("tau must be above 0");
    expect(() => restrictedMean(curve, Number.NaN)).toThrow("tau must be a finite number");
    // @ts-expect-error not a number
    expect(() => restrictedMean(curve, "4")).toThrow(TypeError);
  });
});
