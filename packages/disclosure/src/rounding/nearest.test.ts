import { describe, expect, it } from "vitest";
import { nearestBounds, roundNearest } from "./nearest.js";

describe("rounding to the nearest multiple", () => {
  it("goes to the multiple above from half way", () => {
    expect([0, 2, 3, 7, 8].map((count) => roundNearest(5, count))).toEqual([0, 0, 5, 5, 10]);
    expect([1, 2, 5, 6].map((count) => roundNearest(4, count))).toEqual([0, 4, 4, 8]);
  });

  it("leaves a reader just the counts that are printed so, at every base", () => {
    for (const base of [1, 2, 3, 4, 5, 7, 10])
      for (let printed = 0; printed <= 6 * base; printed += base) {
        const counts = Array.from({ length: 8 * base }, (_, count) => count);
        const possible = counts.filter((count) => roundNearest(base, count) === printed);
        expect(nearestBounds(base, printed)).toEqual({ lower: possible[0], upper: possible.at(-1) });
      }
  });

  it("says of a printed 0 at base 5 that the count is at most 2", () => {
    expect(nearestBounds(5, 0)).toEqual({ lower: 0, upper: 2 });
  });
});
