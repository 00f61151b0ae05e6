import { describe, expect, it } from "vitest";
import { reliableChangeThreshold } from "./reliable-change-threshold.js";
import { reliableChange } from "./reliable-change.js";

describe("reliableChangeThreshold", () => {
  it("is 9.2969 points for sd 7.5 and reliability 0.8 (Jacobson & Truax 1991, worked example)", () => {
    // R: qnorm(0.975) * sqrt(2) * 7.5 * sqrt(1 - 0.8); also the unit test of the R package CECPfuns
    expect(reliableChangeThreshold({ sd: 7.5, reliability: 0.8 })).toBeCloseTo(9.2969, 4);
  });

  it("scales with z", () => {
    // CORE-10, sd 7.7, alpha 0.9: z 1.96 gives 6.749 points; the published 6 goes with z 1.645 (5.665)
    expect(reliableChangeThreshold({ sd: 7.7, reliability: 0.9 })).toBeCloseTo(6.749, 3);
    expect(reliableChangeThreshold({ sd: 7.7, reliability: 0.9, z: 1.645 })).toBeCloseTo(5.665, 3);
  });

  it.each([
    [{ sd: -1, reliability: 0.8 }, "sd must not be negative"],
    [{ sd: 1, reliability: 1.2 }, "reliability must lie between 0 and 1"],
    [{ sd: 1, reliability: 0.8, z: 0 }, "z must be above 0"],
  ])("refuses %j", (parameters, message) => {
    expect(() => reliableChangeThreshold(parameters)).toThrow(message);
  });
});

describe("reliableChange", () => {
  const rule = { sd: 7.5, reliability: 0.8, higherIsBetter: true };

  it("judges each person's change against the threshold", () => {
    const change = reliableChange({ ...rule, before: [32.5, 32.5, 32.5], after: [47.5, 41, 20] });
    expect(change.categories).toEqual(["improved", "unchanged", "deteriorated"]);
    expect(change.counts).toEqual({ improved: 1, unchanged: 1, deteriorated: 1 });
  });

  it("turns round where lower is better", () => {
    const change = reliableChange({ ...rule, higherIsBetter: false, before: [32.5, 32.5], after: [47.5, 20] });
    expect(change.categories).toEqual(["deteriorated", "improved"]);
  });

  it("asks for more than the threshold unless told otherwise", () => {
    // sqrt(2) * sd * sqrt(1 - 0.5) = sd, so that the threshold is 6 up to rounding
    const equal = { sd: 3, reliability: 0.5, z: 2, higherIsBetter: true, before: [10, 10], after: [16, 4] };
    expect(reliableChange(equal).categories).toEqual(["unchanged", "unchanged"]);
    expect(reliableChange({ ...equal, strict: false }).categories).toEqual(["improved", "deteriorated"]);
  });

  it("never calls an unchanged score changed, even with perfect reliability", () => {
    const perfect = { sd: 5, reliability: 1, higherIsBetter: true, strict: false, before: [7, 7], after: [7, 8] };
    expect(reliableChange(perfect).categories).toEqual(["unchanged", "improved"]);
  });

  it("refuses incomplete pairs, naming the element", () => {
    expect(() => reliableChange({ ...rule, before: [1], after: [Number.NaN] })).toThrow(
      "after[0] must be a finite number",
    );
  });
});
