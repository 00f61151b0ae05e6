import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { decimalText } from "./decimal-text.js";

describe("a number in a cell", () => {
  it.each([
    [0, "0"],
    [12.5, "12.5"],
    [0.1, "0.1"],
    [-2, "-2"],
    [1e-7, "0.0000001"],
    [-1.5e-7, "-0.00000015"],
    [1e21, "1000000000000000000000"],
    [1.25e22, "12500000000000000000000"],
  ])("%s has no exponent", (value, text) => {
    expect(decimalText(value)).toBe(text);
  });

  it("keeps every digit", () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (value) => {
        expect(decimalText(value)).toMatch(/^-?\d+(?:\.\d+)?$/u);
        expect(Number(decimalText(value))).toBe(value + 0);
      }),
      { numRuns: 300, seed: 20_260_103 },
    );
  });
});
