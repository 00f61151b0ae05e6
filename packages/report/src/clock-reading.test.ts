import { describe, expect, it } from "vitest";
import { clockPoints, clockReading } from "./clock-reading.js";
import { curve } from "./practice.fixture.js";

const alone = {
  exits: [{ code: "reached", label: "Reached" }],
  points: [
    { day: 0, survival: 1, atRisk: 60, incidence: { reached: 0 } },
    { day: 28, survival: 0.4, lower: 0.3, upper: 0.5, atRisk: 20, incidence: { reached: 0.6 } },
  ],
};

describe("clockReading", () => {
  it("says what the clock came to by its last day, and by when half had reached it", () => {
    expect(clockReading({ curve })).toEqual({
      last: { day: 56, reached: 0.5, ended: 0.16, atRisk: 20 },
      halfBy: 56,
      began: 60,
    });
  });

  it("knows no half where fewer reached it", () => {
    expect(clockReading({ curve: { ...curve, points: curve.points.slice(0, 2) } })?.halfBy).toBeUndefined();
  });

  it("is undefined without a curve, with its first point alone, or where too few reached it to tell", () => {
    expect(clockReading({})).toBeUndefined();
    expect(clockReading({ curve: { ...curve, points: curve.points.slice(0, 1) } })).toBeUndefined();
    const few = curve.points.map((point) => ({ ...point, incidence: { other_exits: 0.2 } }));
    expect(clockReading({ curve: { ...curve, points: few } })).toBeUndefined();
  });
});

describe("clockPoints", () => {
  it("turns the interval over where nobody could leave in another way", () => {
    const last = clockPoints(alone)[1];
    expect(last?.lower).toBeCloseTo(0.5, 12);
    expect(last?.upper).toBeCloseTo(0.7, 12);
  });

  it("gives no interval where some ended first, since that of those still going on is not its own", () => {
    expect(clockPoints(curve).some((point) => "lower" in point)).toBe(false);
  });

  it("leaves out what too few did by then", () => {
    expect(clockPoints(curve)[1]).toEqual({ day: 28, reached: 0.25, atRisk: 40 });
  });
});
