import { describe, expect, it } from "vitest";
import { normalQuantile } from "./normal-quantile.js";
import { studentQuantile } from "./student-quantile.js";

function expectRelative(got: number, want: number, tolerance = 1e-12): void {
  expect(Math.abs(got - want)).toBeLessThanOrEqual(tolerance * Math.abs(want));
}

describe("normalQuantile", () => {
  // R 4.2.2: options(digits = 17); qnorm(p)
  it.each([
    [1e-300, -37.047096299361201],
    [1e-20, -9.2623400897984052],
    [0.001, -3.0902323061678132],
    [0.025, -1.9599639845400538],
    [0.3, -0.52440051270804067],
    [0.499999, -2.5066282745665597e-6],
    [0.975, 1.9599639845400536],
    [0.9999, 3.7190164854557084],
  ])("agrees with qnorm(%d)", (p, want) => {
    expectRelative(normalQuantile(p), want, 1e-15);
  });

  it.each([0, 1, -0.1, Number.NaN])("refuses a probability outside (0, 1)", (p) => {
    expect(() => normalQuantile(p)).toThrow(RangeError);
  });
});

describe("studentQuantile", () => {
  // R 4.2.2: options(digits = 17); qt(p, df)
  it.each([
    [1, 1e-10, -3183098861.8379064],
    [1, 0.025, -12.706204736174707],
    [1, 0.4999, -0.00031415927569453578],
    [1.5, 0.001, -52.184430008992663],
    [1.5, 0.3, -0.65179548260235731],
    [2, 1e-10, -70710.678108048145],
    [2, 0.975, 4.3026527297494619],
    [3, 0.001, -10.214531852407385],
    [5, 0.9995, 6.8688266258812734],
    [10, 1e-10, -25.466008021697721],
    [29, 0.975, 2.0452296421327034],
    [100, 0.3, -0.5260762706003459],
    [1e4, 0.001, -3.0910475160306117],
    [1e6, 1e-10, -6.3614068488767419],
    [1e6, 0.3, -0.52440067986020866],
    [1e6, 0.975, 1.9599663568141066],
  ])("agrees with qt for df = %d, p = %d", (df, p, want) => {
    expectRelative(studentQuantile(p, df), want);
  });

  it("is the tangent for one degree of freedom (Cauchy)", () => {
    for (let i = 1; i < 100; i++) {
      if (i !== 50) expectRelative(studentQuantile(i / 100, 1), Math.tan(Math.PI * (i / 100 - 0.5)), 1e-13);
    }
    expect(studentQuantile(0.5, 1)).toBe(0);
  });

  it("has the closed form (2p - 1) / sqrt(2p(1 - p)) for two degrees of freedom", () => {
    for (const p of [1e-200, 1e-30, 0.01, 0.2499, 0.2501, 0.4]) {
      expectRelative(studentQuantile(p, 2), (2 * p - 1) / Math.sqrt(2 * p * (1 - p)), 1e-13);
    }
  });

  it("refuses fewer than one degree of freedom", () => {
    expect(() => studentQuantile(0.9, 0.5)).toThrow("df must be at least 1");
  });
});
