import { describe, expect, it } from "vitest";
import { percentageChange } from "./percentage-change.js";

describe("percentageChange", () => {
  it("judges the change as a share of the score before, from the given share on", () => {
    const change = percentageChange({
      before: [20, 20, 20, 20],
      after: [10, 11, 30, 29],
      higherIsBetter: false,
      improvement: 0.5,
    });
    expect(change.categories).toEqual(["improved", "unchanged", "deteriorated", "unchanged"]);
    expect(change.counts).toEqual({ improved: 1, unchanged: 2, deteriorated: 1 });
  });

  it("may ask for less of a change for the worse", () => {
    const input = { before: [20, 20], after: [25, 15], higherIsBetter: true, improvement: 0.5, deterioration: 0.25 };
    expect(percentageChange(input).categories).toEqual(["unchanged", "deteriorated"]);
  });

  it("has no percentage of a score of 0 (trap 4): the R package calls 0 to 3 improved where lower is better", () => {
    const change = percentageChange({
      before: [0, 0, undefined],
      after: [3, 0, 3],
      higherIsBetter: false,
      improvement: 0.5,
    });
    expect(change.categories).toEqual([undefined, undefined, undefined]);
    expect(change).toMatchObject({ withoutBaseline: 2, unpaired: 1 });
    expect(change.counts).toEqual({ improved: 0, unchanged: 0, deteriorated: 0 });
  });

  it("refuses a share that is not above 0", () => {
    const input = { before: [1], after: [1], higherIsBetter: true, improvement: 0 };
    expect(() => percentageChange(input)).toThrow("improvement must be above 0");
  });
});
