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

  // R 4.2.2: prop.test(k, n, conf.level = level, correct = TRUE)$conf.int. R leaves the correction out where k is n / 2, where
  // Newcombe (1998), method 4, has none of that.
  it.each([
    [17, 55, 0.95, 0.195242235954532, 0.449650893858252],
    [0, 10, 0.95, 0, 0.344537218306922],
    [10, 10, 0.95, 0.655462781693077, 1],
    [3, 10, 0.9, 0.09644903973785, 0.60434755566045],
    [1, 3, 0.99, 0.01106942537892, 0.914919221880974],
  ])("agrees with the corrected prop.test for %d of %d at %d", (k, n, level, lower, upper) => {
    const got = wilsonInterval(k, n, { level, continuity: true });
    expect(got.lower).toBeCloseTo(lower, 12);
    expect(got.upper).toBeCloseTo(upper, 12);
  });

  it("prints 72 to 96 % for 31 of 35 with continuity correction (ter Kuile et al. 2013), 74 to 95 % without", () => {
    const percent = (continuity: boolean): string[] => {
      const { lower = 0, upper = 0 } = wilsonInterval(31, 35, { continuity });
      return [lower, upper].map((limit) => (100 * limit).toFixed(0));
    };
    expect(percent(true)).toEqual(["72", "96"]);
    expect(percent(false)).toEqual(["74", "95"]);
  });

  it("corrects for continuity at one half too", () => {
    // (2 n p + z^2 - 1 - z sqrt(z^2 - 2 - 1/n + 4 p (n (1 - p) + 1))) / (2 (n + z^2)) with n = 10, p = 1/2, in R
    const { lower = 0, upper = 0 } = wilsonInterval(5, 10, { continuity: true });
    expect(lower).toBeCloseTo(0.201422969599, 11);
    expect(lower + upper).toBeCloseTo(1, 12);
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
