import { describe, expect, it } from "vitest";
import { wilsonInterval } from "./wilson-interval.js";

describe("wilsonInterval", () => {
  // R 4.2.2: prop.test(k, n, conf.level = level, correct = FALSE)$conf.int
  it.each([
    [17, 55, 0.95, 0.2028228788511647, 0.4402859015753592],
    [0, 10, 0.95, 0, 0.2775327998628891],
    [10, 10, 0.95, 0.7224672001371109, 1],
    [3, 10, 0.9, 0.1268765839031979, 0.5583002041301648],
  ])("agrees with prop.test for %d of %d at %d", (k, n, level, lower, upper) => {
    const got = wilsonInterval(k, n, { level });
    expect(got.estimate).toBe(k / n);
    expect(got.lower).toBeCloseTo(lower, 12);
    expect(got.upper).toBeCloseTo(upper, 12);
  });

  it("is undefined where nobody was counted", () => {
    expect(wilsonInterval(0, 0)).toEqual({ estimate: undefined, lower: undefined, upper: undefined });
  });

  it.each([
    [3, 2],
    [-1, 2],
    [1, Number.NaN],
  ])("refuses %d of %d", (k, n) => {
    expect(() => wilsonInterval(k, n)).toThrow(RangeError);
  });
});
