import { readFileSync } from "node:fs";
import path from "node:path";
import {
  actuarialCurve,
  baselineAdjustedChange,
  goalAttainmentT,
  individualsChart,
  kaplanMeier,
  pairedChangeFromMoments,
  reliableChange,
  reliableChangeThreshold,
  restrictedMean,
  wilsonInterval,
} from "@rapport/statistics";
import { describe, expect, it } from "vitest";
import { root } from "./workspace.js";

const list = readFileSync(path.join(root, "packages/report/src/methods/method-list.ts"), "utf8");
/** The formula, which a report says just so. */
const said = (formula: string) => expect(list).toContain(`"${formula}"`);

describe("a formula that a report says is what is computed", () => {
  it("of Wilson’s interval", () => {
    said("(k + z² / 2 ± z · √(k · (n − k) / n + z² / 4)) / (n + z²)");
    const [k, n, z] = [17, 55, 1.959963984540054];
    const limit = (side: number) =>
      (k + z ** 2 / 2 + side * z * Math.sqrt((k * (n - k)) / n + z ** 2 / 4)) / (n + z ** 2);
    const { lower, upper } = wilsonInterval(k, n);
    expect([lower, upper]).toEqual([expect.closeTo(limit(-1), 12), expect.closeTo(limit(1), 12)]);
  });

  it("of reliable change", () => {
    said("|y − x| > z · s · √(2 · (1 − r))");
    const found = reliableChangeThreshold({ sd: 5.1, reliability: 0.84, z: 1.96 });
    expect(found).toBeCloseTo(1.96 * 5.1 * Math.sqrt(2 * (1 - 0.84)), 12);
  });

  it("of a life table", () => {
    said("S = ∏ (1 − d / n′), n′ = n + e / 2 − c / 2");
    said("F = Σ S · dₖ / n′");
    const rows = [
      { from: 0, to: 7, atRisk: 40, entered: 4, exits: { on: 6, off: 4 }, censored: 6 },
      { from: 7, to: 14, atRisk: 28, entered: 0, exits: { on: 7 }, censored: 2 },
    ];
    const [first, second] = actuarialCurve(rows);
    // n′ = 40 + 2 - 3 = 39, and 28 - 1 = 27.
    expect(first?.survival).toBeCloseTo(1 - 10 / 39, 12);
    expect(second?.survival).toBeCloseTo((1 - 10 / 39) * (1 - 7 / 27), 12);
    expect(second?.incidence["on"]).toBeCloseTo(6 / 39 + ((1 - 10 / 39) * 7) / 27, 12);
  });

  it("of the T score", () => {
    said("T = 50 + 10 · Σ wx / √((1 − ρ) · Σ w² + ρ · (Σ w)²), ρ = 0.3");
    // Σ wx = 2 - 2 + 3 = 3, Σ w² = 14, (Σ w)² = 36.
    const goals = [
      { level: 2, weight: 1 },
      { level: -1, weight: 2 },
      { level: 1, weight: 3 },
    ];
    expect(goalAttainmentT(goals).t).toBeCloseTo(50 + 30 / Math.sqrt(0.7 * 14 + 0.3 * 36), 12);
  });

  it("of the adjusted change", () => {
    said("((y − x) − (a + b · x)) / s");
    const [baseline, final] = [
      [10, 14, 20],
      [8, 9, 17],
    ];
    const { slope = 0, intercept = 0, residuals = [] } = baselineAdjustedChange({ baseline, final });
    expect(residuals[1]).toBeCloseTo(9 - 14 - (intercept + slope * 14), 12);
  });

  it("of a curve of stays and its interval", () => {
    said("S(t) = ∏ (1 − d / n), u ≤ t");
    said("exp(−exp(ln(−ln S) ± z · se / (S · ln S))), se² = S² · Σ d / (n · (n − d))");
    // Of six stays, one ends on day 2, one is last seen on day 3, two end on day 5.
    const curve = kaplanMeier({ time: [2, 3, 5, 5, 8, 8], event: [true, false, true, true, false, false] });
    const survival = (1 - 1 / 6) * (1 - 2 / 4);
    const error = survival * Math.sqrt(1 / (6 * 5) + 2 / (4 * 2));
    const z = 1.959963984540054;
    const limit = (side: number) =>
      Math.exp(-Math.exp(Math.log(-Math.log(survival)) + (side * z * error) / (survival * Math.log(survival))));
    const at = [...curve.time].indexOf(5);
    expect(curve.survival[at]).toBeCloseTo(survival, 12);
    expect(curve.lower[at]).toBeCloseTo(Math.min(limit(-1), limit(1)), 12);
    expect(curve.upper[at]).toBeCloseTo(Math.max(limit(-1), limit(1)), 12);
    said("∫ S(t) dt, 0 ≤ t ≤ τ");
    // 1 for two days, 5/6 for three, then the survival of day 5 for one.
    expect(restrictedMean(curve, 6).estimate).toBeCloseTo(2 + (5 / 6) * 3 + survival, 12);
  });

  it("of a mean and its interval", () => {
    said("m ± t · s / √n");
    // R: qt(0.975, 9) = 2.262157162740992
    const { lower, upper } = pairedChangeFromMoments({ n: 10, mean: -4, sd: 3 }, { level: 0.95 });
    const half = (2.262157162740992 * 3) / Math.sqrt(10);
    expect([lower, upper]).toEqual([expect.closeTo(-4 - half, 9), expect.closeTo(-4 + half, 9)]);
  });

  it("of change beside regression to the mean", () => {
    said("|(y − m) − r · (x − m)| > z · s · √(1 − r)");
    const [m, sd, r, z] = [20, 6, 0.8, 1.96];
    // From a first score of 26, just beyond and just within z · s · √(1 − r) below what r lets expect.
    const edge = m + r * (26 - m) - z * sd * Math.sqrt(1 - r);
    const rule = { method: "edwards-nunnally", meanBefore: m, sd, reliability: r, z } as const;
    const { categories } = reliableChange({
      before: [26, 26],
      after: [edge - 0.001, edge + 0.001],
      higherIsBetter: false,
      ...rule,
    });
    expect(categories).toEqual(["improved", "unchanged"]);
  });

  it("of the limits of a run chart", () => {
    said("m ± 2.66 · R");
    // Mean 30, differences 10, 20, 10.
    const chart = individualsChart([30, 40, 20, 30]);
    expect(chart?.upper).toBeCloseTo(30 + (2.66 * 40) / 3, 12);
  });
});
