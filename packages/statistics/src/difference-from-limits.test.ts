import { describe, expect, it } from "vitest";
import { differenceFromLimits } from "./difference-from-limits.js";
import { newcombeDifference } from "./newcombe-difference.js";
import { wilsonInterval } from "./wilson-interval.js";

function limited(k: number, n: number) {
  const { estimate = 0, lower = 0, upper = 0 } = wilsonInterval(k, n);
  return { estimate, lower, upper };
}

describe("differenceFromLimits", () => {
  // The first four of Newcombe (1998), Statistics in Medicine 17, 873-890, table II, method 10, to four digits as printed.
  it.each([
    [56, 70, 48, 80, 0.0524, 0.3339],
    [9, 10, 3, 10, 0.1705, 0.809],
    [6, 7, 2, 7, 0.0582, 0.8062],
    [5, 56, 0, 29, -0.0381, 0.1926],
  ])("is Newcombe's interval for Wilson limits: %d/%d - %d/%d", (k1, n1, k2, n2, lower, upper) => {
    const got = differenceFromLimits(limited(k1, n1), limited(k2, n2));
    expect(got.lower).toBeCloseTo(lower, 4);
    expect(got.upper).toBeCloseTo(upper, 4);
    const newcombe = newcombeDifference({ k: k1, n: n1 }, { k: k2, n: n2 });
    expect(got.lower).toBeCloseTo(newcombe.lower ?? Number.NaN, 14);
    expect(got.upper).toBeCloseTo(newcombe.upper ?? Number.NaN, 14);
  });

  it("adds squares where limits lie alike on both sides: 3 and 4 give 5", () => {
    const got = differenceFromLimits({ estimate: 10, lower: 7, upper: 13 }, { estimate: 2, lower: -2, upper: 6 });
    expect(got).toEqual({ estimate: 8, lower: 3, upper: 13 });
  });

  it.each([{ lower: 2 }, { upper: 0 }, { estimate: Number.NaN }])("refuses what is no interval: %j", (wrong) => {
    const one = { estimate: 1, lower: 0, upper: 2 };
    expect(() => differenceFromLimits({ ...one, ...wrong }, one)).toThrow(RangeError);
    expect(() => differenceFromLimits(one, { ...one, ...wrong })).toThrow(RangeError);
  });
});
