import { describe, expect, it } from "vitest";
import { shortNumber } from "./short-number.js";

describe("shortNumber", () => {
  it("takes the noise of binary fractions away", () => {
    expect(shortNumber(0.6000000000000001)).toBe(0.6);
    expect(shortNumber(0.1 + 0.2)).toBe(0.3);
    expect(shortNumber(1 / 3)).toBe(0.333333);
    expect(shortNumber(-4.2)).toBe(-4.2);
  });

  it.each([0, 5, -12, 1_250, 9_007_199_254_740_991])("never changes the whole number %i", (count) => {
    expect(shortNumber(count)).toBe(count);
  });
});
