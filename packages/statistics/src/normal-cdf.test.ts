import { describe, expect, it } from "vitest";
import { normalCdf, normalLogCdf } from "./normal-cdf.js";
import { normalQuantile } from "./normal-quantile.js";

// Python 3, mpmath 1.3.0 with 40 digits: mp.ncdf(x), mp.log(mp.ncdf(x)).
const reference = [
  [-38, 2.8854283600687843084e-316, -726.5572160188201301],
  [-20, 2.7536241186062336951e-89, -203.91715537109726394],
  [-8.5, 9.4795348222033183542e-18, -39.197396428217669289],
  [-3, 0.0013498980316300945267, -6.6077262215103495433],
  [-2.0000001, 0.022750126549083104627, -3.7831845710035892713],
  [-2, 0.0227501319481792072, -3.7831843336820319488],
  [-1.999, 0.022804176932658882735, -3.7808115609997648758],
  [-1, 0.15865525393145705141, -1.8410216450092635058],
  [-0.01, 0.49601064368536839622, -0.70115789344437009562],
  [0, 0.5, -0.69314718055994530942],
  [0.5, 0.69146246127401310364, -0.36894641528865639307],
  [2, 0.9772498680518207928, -0.023012909328963488465],
  [2.5, 0.99379033467422386483, -0.006229025485860002381],
  [8, 0.9999999999999993779, -6.2209605742717860585e-16],
] as const;

describe("normalCdf", () => {
  it.each(reference)("is right at %d to 1e-13, relatively", (x, probability) => {
    expect(Math.abs(normalCdf(x) / probability - 1)).toBeLessThan(1e-13);
  });

  it("undoes normalQuantile", () => {
    for (const p of [1e-300, 1e-20, 1e-6, 0.025, 0.3]) expect(normalCdf(normalQuantile(p)) / p).toBeCloseTo(1, 11);
  });

  it("is 0 where the probability is too small for a number", () => {
    expect(normalCdf(-1e6)).toBe(0);
    expect(normalCdf(1e6)).toBe(1);
  });
});

describe("normalLogCdf", () => {
  it.each(reference)("is right at %d to 1e-13, relatively", (x, _probability, logarithm) => {
    expect(Math.abs(normalLogCdf(x) / logarithm - 1)).toBeLessThan(1e-13);
  });

  it("stays finite where the probability is not a number any more", () => {
    // R 4.2.2: pnorm(-1000, log.p = TRUE)
    expect(normalLogCdf(-1000)).toBeCloseTo(-500007.8266948121842, 8);
    expect(() => normalLogCdf(Number.NaN)).toThrow("x must be a finite number");
  });
});
