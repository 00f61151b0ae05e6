import { describe, expect, it } from "vitest";
import { throughMedian } from "./through-median.js";

const points = [
  { day: 0, survival: 1 },
  { day: 112, survival: 0.6, lower: 0.5, upper: 0.7 },
  { day: 273, survival: 0 },
];
const daysOf = (estimate?: number) =>
  throughMedian(points, estimate === undefined ? {} : { estimate }).map(({ day }) => day);

describe("the line through the median", () => {
  it("passes one half on the median's day, and not where a straight line across a wide interval would", () => {
    expect(throughMedian(points, { estimate: 245 })[2]).toEqual({ day: 245, survival: 0.5 });
    expect(daysOf(245)).toEqual([0, 112, 245, 273]);
  });

  it("stays as it is where the median is not known, not reached, or after the line's end", () => {
    expect(throughMedian(points, undefined)).toBe(points);
    expect(daysOf()).toEqual([0, 112, 273]);
    expect(daysOf(280)).toEqual([0, 112, 273]);
  });

  it("stays as it is where the interval does not pass one half, and where the day is an interval's end", () => {
    expect(daysOf(70)).toEqual([0, 112, 273]);
    expect(daysOf(112)).toEqual([0, 112, 273]);
    expect(daysOf(0)).toEqual([0, 112, 273]);
  });
});
