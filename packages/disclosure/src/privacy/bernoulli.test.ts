import { describe, expect, it } from "vitest";
import { bernoulli, bernoulliExp, bernoulliWithin } from "./bernoulli.js";
import type { Below } from "./bits.js";
import { coursesOf, pmfOf } from "./enumerate.fixture.js";
import { expMinusBounds } from "./exp-bounds.js";
import { rational } from "./rational.js";
import type { Rational } from "./rational.js";

/** How likely a coin falls true, over all courses of the numbers drawn. */
function probabilityOf(coin: (below: Below) => boolean, least = 1e-9): number {
  return pmfOf(coursesOf(({ below }) => coin(below), least)).get(true) ?? 0;
}

describe("bernoulli", () => {
  it("is true for exactly its share of the equally likely numbers", () => {
    for (let n = 0; n <= 7; n += 1) {
      expect(probabilityOf((below) => bernoulli({ numerator: BigInt(n), denominator: 7n }, below))).toBeCloseTo(
        n / 7,
        14,
      );
    }
  });
});

describe("bernoulliExp", () => {
  // R 4.2.2: print(exp(-c(0, 1/4, 1/2, 3/4, 1, 3/2, 2, 5/2)), digits = 17)
  it.each([
    [rational(0), 1],
    [rational(1, 4), 0.77880078307140488],
    [rational(1, 2), 0.60653065971263342],
    [rational(3, 4), 0.47236655274101469],
    [rational(1), 0.36787944117144233],
    [rational(3, 2), 0.22313016014842982],
    [rational(2), 0.1353352832366127],
    [rational(5, 2), 0.0820849986238988],
  ])("is true with probability exp(-gamma), all courses taken together: %o", (gamma, expected) => {
    expect(probabilityOf((below) => bernoulliExp(gamma, below))).toBeCloseTo(expected, 5);
  });

  it("is told from a coin that stops after three tries", () => {
    const short = ({ numerator, denominator }: Rational, below: Below): boolean => {
      let tries = 1n;
      while (tries < 3n && bernoulli({ numerator, denominator: denominator * tries }, below)) tries += 1n;
      return tries % 2n === 1n;
    };
    expect(probabilityOf((below) => short(rational(1), below))).not.toBeCloseTo(Math.exp(-1), 5);
  });
});

describe("bernoulliWithin", () => {
  const third = (bits: number) => ({ lower: (1n << BigInt(bits)) / 3n, upper: (1n << BigInt(bits)) / 3n + 1n });

  /** The numbers given, and then none. */
  function given(numbers: readonly bigint[]): Below {
    const left = [...numbers];
    return () => {
      const next = left.shift();
      if (next === undefined) throw new Error("Asks for more.");
      return next;
    };
  }

  it("decides by the first 64 digits wherever they lie outside the enclosure", () => {
    const { lower, upper } = third(64);
    expect(bernoulliWithin(third, given([lower - 1n]))).toBe(true);
    expect(bernoulliWithin(third, given([upper]))).toBe(false);
  });

  it("asks for more digits where they lie within it, and decides by those", () => {
    const { lower } = third(64);
    expect(() => bernoulliWithin(third, given([lower]))).toThrow("Asks for more.");
    expect(bernoulliWithin(third, given([lower, 0n]))).toBe(true);
    expect(bernoulliWithin(third, given([lower, (1n << 64n) - 1n]))).toBe(false);
    expect(bernoulliWithin(third, given([lower, (1n << 64n) / 3n - 1n]))).toBe(true);
    expect(bernoulliWithin(third, given([lower, (1n << 64n) / 3n + 1n]))).toBe(false);
  });
});

describe("expMinusBounds", () => {
  const gammas = [rational(0), rational(1, 1000), rational(1, 3), rational(1), rational(7, 2), rational(20)];

  it.each([8, 64, 200])("encloses exp(-gamma) ever more narrowly, at %d bits", (bits) => {
    for (const gamma of gammas) {
      const { lower, upper } = expMinusBounds(gamma, bits);
      const finer = expMinusBounds(gamma, bits + 100);
      expect(finer.lower >= lower << 100n && finer.upper <= upper << 100n).toBe(true);
      expect(upper - lower).toBeLessThanOrEqual(2n);
    }
  });

  it("agrees with exp to the precision of a double", () => {
    for (const gamma of gammas) {
      const { lower, upper } = expMinusBounds(gamma, 120);
      const value = Math.exp(-Number(gamma.numerator) / Number(gamma.denominator));
      expect(Math.abs(Number(lower) / 2 ** 120 / value - 1)).toBeLessThan(1e-14);
      expect(Math.abs(Number(upper) / 2 ** 120 / value - 1)).toBeLessThan(1e-14);
    }
  });

  // The first digits of 1/e: OEIS A068985.
  it("gives 1/e to 50 decimals", () => {
    const digits = 36787944117144232159552377016146086744581113103176n;
    const { lower, upper } = expMinusBounds(rational(1), 200);
    expect((lower * 10n ** 50n) >> 200n).toBe(digits);
    expect((upper * 10n ** 50n) >> 200n).toBe(digits);
  });
});
