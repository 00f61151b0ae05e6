import { describe, expect, it } from "vitest";
import { curveBound, distanceOf } from "./curve-bound.js";

describe("the bound of a curve", () => {
  it("is the distance to the further limit of the point that can be furthest off, in whole percent rounded up", () => {
    const points = [
      { survival: 0.8, limits: { least: 0.78, most: 0.83 } },
      { survival: 0.5, limits: { least: 0.456, most: 0.52 } },
    ];
    expect(points.map(distanceOf)).toEqual([expect.closeTo(0.03, 12), expect.closeTo(0.044, 12)]);
    expect(curveBound(points)).toBe(0.05);
  });

  it("is 0 where nothing else can be true, and where there is no point", () => {
    expect(curveBound([{ survival: 0.7, limits: { least: 0.7, most: 0.7 } }])).toBe(0);
    expect(curveBound([])).toBe(0);
  });
});
