import { describe, expect, it } from "vitest";
import { cumulativeIncidence } from "./cumulative-incidence.js";
import { kaplanMeier } from "./kaplan-meier.js";
import { restrictedMean } from "./restricted-mean.js";
import { restrictedMeanTimeLost } from "./restricted-mean-time-lost.js";

describe("restrictedMeanTimeLost", () => {
  const time = [1, 2, 2, 3, 5, 8];
  const cause = ["10", "2", null, "10", "2", null];

  it("adds up to tau with the restricted mean", () => {
    const lost = restrictedMeanTimeLost(cumulativeIncidence({ time, cause }), 6);
    const kept = restrictedMean(kaplanMeier({ time, event: cause.map((each) => each !== null) }), 6);
    const sum = Object.values(lost).reduce((total, { estimate = Number.NaN }) => total + estimate, kept.estimate ?? 0);
    expect(sum).toBeCloseTo(6, 13);
  });

  it("has the standard error of the restricted mean where there is one cause", () => {
    const event = cause.map((each) => each !== null);
    const one = cumulativeIncidence({ time, cause: event.map((each) => (each ? "exit" : null)) });
    const got = restrictedMeanTimeLost(one, 6)["exit"]?.standardError;
    expect(got).toBeCloseTo(restrictedMean(kaplanMeier({ time, event }), 6).standardError ?? 0, 14);
  });

  it("has the same standard error from the influence of rows as from counts, whatever the causes are called", () => {
    const counted = restrictedMeanTimeLost(cumulativeIncidence({ time, cause }), 6);
    const byRow = restrictedMeanTimeLost(cumulativeIncidence({ time, cause, cluster: time.map((_, i) => i) }), 6);
    expect(Object.keys(counted)).toHaveLength(2);
    for (const [name, { standardError }] of Object.entries(counted)) {
      expect(standardError).toBeGreaterThan(0);
      expect(byRow[name]?.standardError).toBeCloseTo(standardError ?? 0, 14);
    }
  });

  it("is 0 before the first exit, and no cause without exits", () => {
    const lost = restrictedMeanTimeLost(cumulativeIncidence({ time, cause }), 1)["2"];
    expect(lost).toEqual({ estimate: 0, standardError: 0, lower: 0, upper: 0 });
    expect(restrictedMeanTimeLost(cumulativeIncidence({ time: [1], cause: [null] }), 1)).toEqual({});
  });

  it("refuses a tau that is not positive", () => {
    expect(() => restrictedMeanTimeLost(cumulativeIncidence({ time, cause }), 0)).toThrow("tau must be above 0");
  });
});
