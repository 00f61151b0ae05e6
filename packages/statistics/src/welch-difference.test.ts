import { describe, expect, it } from "vitest";
import { welchDifference } from "./welch-difference.js";

// R 4.2.2: a <- c(27.5, 21, 19, 23.6, 17, 17.9, 16.9, 20.1, 21.9, 22.6, 23.1, 19.6, 19, 21.7, 21.4);
// b <- c(27.1, 22, 20.8, 23.4, 23.4, 23.5, 25.8, 22, 24.8, 20.2, 21.9, 22.1, 22.9, 30.5, 22.1); mean(a); sd(a) / sqrt(15)
const a = { mean: 20.82, standardError: 0.724220434740168, n: 15 };
const b = { mean: 23.5, standardError: 0.684800979082522, n: 15 };
/** The first eight of a. */
const few = { mean: 20.375, standardError: 1.28948356218405, n: 8 };

describe("welchDifference", () => {
  it("has the interval and the degrees of freedom of Welch's t test", () => {
    // R 4.2.2: t.test(a, b)
    const got = welchDifference(a, b);
    expect(got.estimate).toBeCloseTo(-2.68, 12);
    expect(got.lower).toBeCloseTo(-4.721972697537624, 10);
    expect(got.upper).toBeCloseTo(-0.638027302462375, 10);
    expect(got.df).toBeCloseTo(27.912749263748253, 10);
  });

  it("holds at another level, and where the numbers differ", () => {
    // R 4.2.2: t.test(a[1:8], b, conf.level = 0.9)
    const got = welchDifference(few, b, { level: 0.9 });
    expect(got.lower).toBeCloseTo(-5.745653588405995, 10);
    expect(got.upper).toBeCloseTo(-0.504346411594004, 10);
    expect(got.df).toBeCloseTo(11.065157534135309, 10);
  });

  it("turns over when the two change places", () => {
    const [one, other] = [welchDifference(a, few), welchDifference(few, a)];
    expect([one.lower, one.upper]).toEqual([-other.upper, -other.lower]);
  });

  it("is the difference alone where neither varies", () => {
    const exact = { mean: 3, standardError: 0, n: 10 };
    expect(welchDifference(exact, { ...exact, mean: 1 })).toEqual({ estimate: 2, lower: 2, upper: 2, df: undefined });
  });

  it.each([{ n: 1 }, { n: Number.NaN }, { standardError: -1 }, { mean: Number.POSITIVE_INFINITY }])(
    "refuses what is no mean: %j",
    (wrong) => {
      expect(() => welchDifference({ ...a, ...wrong }, b)).toThrow(RangeError);
      expect(() => welchDifference(a, { ...b, ...wrong })).toThrow(RangeError);
    },
  );

  it("refuses a level that is none", () => {
    expect(() => welchDifference(a, b, { level: 95 })).toThrow(RangeError);
  });
});
