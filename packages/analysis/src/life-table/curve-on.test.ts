import { describe, expect, it } from "vitest";
import { curveOn } from "./curve-on.js";

const curve = {
  exits: [
    { code: "middle", label: "Middle stage" },
    { code: "moved", label: "Moved" },
  ],
  points: [
    { day: 0, survival: 1, incidence: { middle: 0, moved: 0 } },
    { day: 14, survival: 0.8, incidence: { middle: 0.2 } },
    { day: 42, survival: 0.4, incidence: { middle: 0.5, moved: 0.1 } },
  ],
};

describe("curveOn", () => {
  it("P7.1 reads a day off the line between two points", () => {
    const point = curveOn(curve, 28);
    expect(point?.survival).toBeCloseTo(0.6, 12);
    expect(point?.incidence["middle"]).toBeCloseTo(0.35, 12);
  });

  it("does not tell a way out that too few took by the point before", () => {
    expect(Object.keys(curveOn(curve, 28)?.incidence ?? {})).toEqual(["middle"]);
    expect(curveOn(curve, 42)?.incidence).toEqual({ middle: 0.5, moved: 0.1 });
  });

  it("is a point itself on its day, and nothing beyond the last one", () => {
    expect(curveOn(curve, 0)).toBe(curve.points[0]);
    expect(curveOn(curve, 14)).toBe(curve.points[1]);
    expect(curveOn(curve, 43)).toBeUndefined();
  });
});
