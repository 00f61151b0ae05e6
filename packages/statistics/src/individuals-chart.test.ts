import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { individualsChart } from "./individuals-chart.js";

// x <- c(39, 41, 41, 41, 43, 44, 41, 42, 40, 41, 44, 40); m <- mean(x); r <- mean(abs(diff(x)))
// print(c(m, r, m - 2.66 * r, m + 2.66 * r), digits = 10)
const steady = [39, 41, 41, 41, 43, 44, 41, 42, 40, 41, 44, 40];

describe("the individuals chart", () => {
  it("has its limits at the mean ± 2.66 mean moving ranges (Wheeler & Chambers 1992)", () => {
    const chart = individualsChart(steady);
    expect(chart?.mean).toBeCloseTo(41.41666667, 7);
    expect(chart?.movingRange).toBeCloseTo(1.727272727, 7);
    expect(chart?.lower).toBeCloseTo(36.822121212, 6);
    expect(chart?.upper).toBeCloseTo(46.011212121, 6);
    expect(chart?.signals).toEqual([]);
  });

  it("signals a value beyond a limit", () => {
    // Ranges 1, 1, 1, 1, 1, 1, 30, 30, 1, 1, 1, 1, 1, 1: mean 72 / 14; mean of the values (8 * 10 + 6 * 11 + 41) / 15.
    const chart = individualsChart([10, 11, 10, 11, 10, 11, 10, 40, 10, 11, 10, 11, 10, 11, 10]);
    expect(chart?.mean).toBeCloseTo(186 / 15, 10);
    expect(chart?.upper).toBeCloseTo(186 / 15 + (2.66 * 72) / 14, 10);
    expect(chart?.signals).toEqual([{ at: 7, rule: "beyond-limit" }]);
  });

  it("signals eight in a row on one side of the mean, and not seven", () => {
    const low = (count: number) => Array.from({ length: count }, (_, at) => 10 + (at % 2));
    const high = (count: number) => Array.from({ length: count }, (_, at) => 12 + (at % 2));
    expect(individualsChart([...low(7), ...high(7)])?.signals).toEqual([]);
    const eight = individualsChart([...low(8), ...high(7)])?.signals;
    expect(eight).toEqual([0, 1, 2, 3, 4, 5, 6, 7].map((at) => ({ at, rule: "run" })));
  });

  it("ends a run at a value on the mean, and at a gap", () => {
    // The mean of each is 10.
    const upper = [11, 15, 11, 15];
    const lower = [9, 5, 9, 5, 9, 5, 9, 5];
    expect(individualsChart([...upper, 10, ...upper, ...lower])?.signals.map(({ at }) => at)).toEqual([
      9, 10, 11, 12, 13, 14, 15, 16,
    ]);
    expect(individualsChart([...upper, undefined, ...upper, ...lower])?.signals.map(({ at }) => at)).toEqual([
      9, 10, 11, 12, 13, 14, 15, 16,
    ]);
  });

  it("takes no range across a gap", () => {
    // Ranges 2 and 4, and none between 12 and 50.
    expect(individualsChart([10, 12, undefined, 50, 54])?.movingRange).toBe(3);
  });

  it("has no limit below 0, which no count can be below", () => {
    // 5 - 2.66 * 10 is negative.
    expect(individualsChart([0, 10, 0, 10])).toMatchObject({ mean: 5, lower: 0 });
  });

  it("has limits on the mean where all values are equal, and no signal", () => {
    expect(individualsChart([7, 7, 7])).toEqual({ mean: 7, movingRange: 0, lower: 7, upper: 7, signals: [] });
  });

  it("says nothing of fewer than two values that follow one another", () => {
    for (const values of [[], [4], [undefined], [4, undefined, 5]]) expect(individualsChart(values)).toBeUndefined();
  });

  it("keeps its signals whatever the unit, and its ranges whatever is added to all", () => {
    const value = fc.nat({ max: 1000 });
    fc.assert(
      fc.property(fc.array(value, { minLength: 2, maxLength: 40 }), value, (values, shift) => {
        // Powers of two keep sums of whole numbers exact, and so the mean's rounding.
        const other = individualsChart(values.map((each) => 4 * each));
        expect(other?.signals).toEqual(individualsChart(values)?.signals);
        expect(individualsChart(values.map((each) => each + shift))?.movingRange).toBe(
          individualsChart(values)?.movingRange,
        );
      }),
    );
  });

  it("refuses what is negative or not finite", () => {
    expect(() => individualsChart([1, -1])).toThrow(RangeError);
    expect(() => individualsChart([1, Infinity])).toThrow(RangeError);
  });
});
