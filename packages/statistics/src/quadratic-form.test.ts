import { describe, expect, it } from "vitest";
import { quadraticForm } from "./quadratic-form.js";

describe("quadraticForm", () => {
  it("is score squared over variance for two groups", () => {
    expect(quadraticForm(Float64Array.of(3, -3), Float64Array.of(2, -2, -2, 2))).toEqual({
      chiSquare: 4.5,
      degreesOfFreedom: 1,
    });
  });

  it("leaves out a group without variance", () => {
    const form = quadraticForm(Float64Array.of(3, 0, -3), Float64Array.of(2, 0, -2, 0, 0, 0, -2, 0, 2));
    expect(form).toEqual({ chiSquare: 4.5, degreesOfFreedom: 1 });
  });

  it("compares groups only where they are connected: two pairs have two degrees of freedom, not three", () => {
    const variance = Float64Array.of(2, -2, 0, 0, -2, 2, 0, 0, 0, 0, 5, -5, 0, 0, -5, 5);
    const form = quadraticForm(Float64Array.of(3, -3, 5, -5), variance);
    expect(form).toEqual({ chiSquare: 9.5, degreesOfFreedom: 2 });
  });

  it("is undefined where nothing was compared", () => {
    expect(quadraticForm(new Float64Array(2), new Float64Array(4))).toEqual({
      chiSquare: undefined,
      degreesOfFreedom: 0,
    });
  });
});
