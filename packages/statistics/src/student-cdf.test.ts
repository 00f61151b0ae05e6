import { describe, expect, it } from "vitest";
import { studentCdf, studentTwoSidedP } from "./student-cdf.js";

// R 4.2.2: pt(t, df), 2 * pt(-abs(t), df)
const reference = [
  [-2, 1, 0.1475836176504332, 0.2951672353008664],
  [2.5, 5, 0.9727549503288119, 0.0544900993423762],
  [-8, 29, 4.006287824815851e-9, 8.012575649631703e-9],
  [40, 3, 0.9999828096596054, 3.438068078915854e-5],
  [0.1, 1e5, 0.5398277370466369, 0.9203445259067262],
  [4.1849, 16, 0.9996498674883572, 0.0007002650232856313],
] as const;

describe("studentCdf and studentTwoSidedP", () => {
  it.each(reference)("agree with R at t = %d, df = %d", (t, df, cdf, p) => {
    expect(Math.abs(studentCdf(t, df) / cdf - 1)).toBeLessThan(1e-12);
    expect(Math.abs(studentTwoSidedP(t, df) / p - 1)).toBeLessThan(1e-12);
  });

  it("give a half and 1 at 0", () => {
    expect(studentCdf(0, 4)).toBe(0.5);
    expect(studentTwoSidedP(0, 4)).toBe(1);
  });

  it("refuse fewer than one degree of freedom", () => {
    expect(() => studentCdf(1, 0)).toThrow("df must be at least 1");
    expect(() => studentTwoSidedP(1, 0)).toThrow("df must be at least 1");
  });
});
