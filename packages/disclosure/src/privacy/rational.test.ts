import { describe, expect, it } from "vitest";
import { isAbove, larger, minus, plus, rational, readRational, times, writeRational } from "./rational.js";

describe("rational", () => {
  it("is reduced, with the sign above", () => {
    expect(rational(6, 8)).toEqual({ numerator: 3n, denominator: 4n });
    expect(rational(-6, 8)).toEqual({ numerator: -3n, denominator: 4n });
    expect(rational(0, 5)).toEqual({ numerator: 0n, denominator: 1n });
    expect(rational(4)).toEqual({ numerator: 4n, denominator: 1n });
  });

  it("refuses what is not made of two whole numbers", () => {
    for (const make of [() => rational(0.5), () => rational(1, 0), () => rational(1, -2), () => rational(2 ** 53)]) {
      expect(make).toThrow(RangeError);
    }
  });

  it("adds, subtracts, multiplies and compares exactly, where a double does not", () => {
    const tenth = rational(1, 10);
    expect(0.1 + 0.2).not.toBe(0.3);
    expect(plus(tenth, rational(2, 10))).toEqual(rational(3, 10));
    expect(minus(rational(3, 10), rational(2, 10))).toEqual(tenth);
    expect(times(rational(2, 3), rational(3, 4))).toEqual(rational(1, 2));
    const hair = rational(1n, 10n ** 40n);
    expect(isAbove(plus(tenth, hair), tenth)).toBe(true);
    expect(isAbove(tenth, tenth)).toBe(false);
    expect(larger(rational(-1, 2), rational(-1, 3))).toEqual(rational(-1, 3));
  });

  it("is written as a text and read from it", () => {
    for (const value of [rational(1, 2), rational(7), rational(-3, 10), rational(1n, 10n ** 30n)]) {
      expect(readRational(writeRational(value))).toEqual(value);
    }
    expect(writeRational({ numerator: 2n, denominator: 4n })).toBe("1/2");
    expect(writeRational(rational(3))).toBe("3");
  });

  it.each(["", "0.5", "1/", "1/0", "a", "1/2/3"])("does not read %j", (text) => {
    expect(() => readRational(text)).toThrow(RangeError);
  });
});
