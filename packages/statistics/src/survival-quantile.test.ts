import { describe, expect, it } from "vitest";
import { kaplanMeier } from "./kaplan-meier.js";
import { survivalQuantile } from "./survival-quantile.js";

describe("survivalQuantile", () => {
  it("is undefined where the curve does not get that far, never the last time (trap 5)", () => {
    const curve = kaplanMeier({ time: [1, 2, 3, 4], event: [1, 0, 0, 0] });
    expect(survivalQuantile(curve, 0.5)).toEqual({ estimate: undefined, lower: 1, upper: undefined });
  });

  it("takes the middle of the flat part where exactly that share has left", () => {
    const curve = kaplanMeier({ time: [1, 2, 6, 8], event: [1, 1, 1, 1] });
    expect(survivalQuantile(curve, 0.5).estimate).toBe(4);
    expect(survivalQuantile(curve, 0.51).estimate).toBe(6);
  });

  it("lets a flat part at the end of the curve reach to the last time", () => {
    // R: quantile(survfit(Surv(c(1, 2, 6, 8), c(1, 1, 0, 0)) ~ 1), 0.5)$quantile is 5
    const curve = kaplanMeier({ time: [1, 2, 6, 8], event: [1, 1, 0, 0] });
    expect(survivalQuantile(curve, 0.5).estimate).toBe(5);
  });

  it("is 0 for a share of 0, and the time at which everyone has left for a share of 1", () => {
    const curve = kaplanMeier({ time: [1, 2], event: [1, 1] });
    expect(survivalQuantile(curve, 0).estimate).toBe(0);
    expect(survivalQuantile(curve, 1).estimate).toBe(2);
  });

  it("takes the first crossing where a bound is not monotone", () => {
    const curve = kaplanMeier({ time: [1, 2, 3], event: [1, 1, 1] });
    const bent = { ...curve, lower: [0.4, 0.6, 0.3] };
    expect(survivalQuantile(bent, 0.5).lower).toBe(1);
  });

  it.each([-0.1, 1.1, Number.NaN])("refuses a share outside 0 to 1", (p) => {
    const curve = kaplanMeier({ time: [1], event: [1] });
    expect(() => survivalQuantile(curve, p)).toThrow(RangeError);
  });
});
