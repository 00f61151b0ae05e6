import { describe, expect, it } from "vitest";
import { chiSquareTail, normalTwoSided } from "./chi-square-tail.js";
import { readReference } from "./r-reference.fixture.js";

describe("chiSquareTail", () => {
  it("agrees with R's pchisq(x, df, lower.tail = FALSE) to 1e-12 of the tail itself, down to 1e-300", () => {
    const { chiSquareTail: grid } = readReference();
    expect(grid.length).toBeGreaterThan(150);
    const worst = Math.max(...grid.map(([x, df, p]) => Math.abs(chiSquareTail(x, df) / p - 1)));
    expect(worst).toBeLessThan(1e-12);
  });

  it("is exp(-x/2) for two degrees of freedom", () => {
    for (const x of [1e-6, 0.3, 2, 9, 80, 1200]) {
      expect(Math.abs(chiSquareTail(x, 2) / Math.exp(-x / 2) - 1)).toBeLessThan(1e-13);
    }
  });

  it("is 1 at 0 and 0 at infinity", () => {
    expect([chiSquareTail(0, 3), chiSquareTail(Infinity, 3)]).toEqual([1, 0]);
  });

  it("gives the two-sided p of a normal statistic", () => {
    // R: 2 * pnorm(-1.959963984540054)
    expect(normalTwoSided(-1.959963984540054)).toBeCloseTo(0.05, 14);
    expect(normalTwoSided(0)).toBe(1);
  });
});
