import { describe, expect, it } from "vitest";
import { chanceFrom } from "./chance.js";
import { coursesOf, pmfOf, worstRatio } from "./enumerate.fixture.js";
import { choiceAttempt } from "./exponential-mechanism.js";
import { privateQuantile, quantileChoice } from "./private-quantile.js";
import type { QuantileOptions } from "./private-quantile.js";
import { rational } from "./rational.js";
import type { Rational } from "./rational.js";
import { seededBytes } from "./seeded-bytes.fixture.js";

const grid = [1, 2, 3, 4];

/** All lists of up to four values 0, 1, 2 or 5, in ascending order: below, on and beyond the grid. */
const lists = [0, 1, 2, 3, 4].flatMap((length) =>
  Array.from({ length: 4 ** length }, (_, word) =>
    Array.from({ length }, (__, at) => [0, 1, 2, 5][Math.floor(word / 4 ** at) % 4] ?? 0),
  ).filter((list) => list.every((value, at) => value >= (list[at - 1] ?? 0))),
);

/** How likely each point is, given that the attempt succeeds: exact, since each attempt is like the first. */
function pmf(values: readonly number[], options: QuantileOptions): ReadonlyMap<number | undefined, number> {
  const choice = quantileChoice(Float64Array.from(values), options);
  const attempt = pmfOf(coursesOf((chance) => choiceAttempt(choice, chance), 0));
  const success = 1 - (attempt.get(undefined) ?? 0);
  return new Map([...attempt].flatMap(([at, p]) => (at === undefined ? [] : [[at, p / success]])));
}

/** The list without so many of its values, in every way. */
function lessBy(list: readonly number[], gone: number): readonly (readonly number[])[] {
  return gone === 0 ? [list] : list.flatMap((_, at) => lessBy(list.toSpliced(at, 1), gone - 1));
}

/** The worst ratio over all lists and those without `gone` of their values. */
function worst(options: QuantileOptions, gone: number): number {
  const ratios = lists.flatMap((list) => {
    const whole = pmf(list, options);
    return lessBy(list, gone).map((less) => worstRatio(whole, pmf(less, options)));
  });
  return Math.max(...ratios);
}

const optionsOf = (quantile: Rational, epsilon: Rational, most: number): QuantileOptions => ({
  quantile,
  epsilon,
  most,
  grid,
});

describe("privateQuantile", () => {
  it.each([
    [rational(1, 2), rational(1), 1],
    [rational(1, 4), rational(2), 1],
    [rational(9, 10), rational(1, 2), 1],
    [rational(1, 2), rational(1), 2],
    [rational(3, 4), rational(3), 2],
  ])(
    "has probabilities at most exp(epsilon) apart when a unit is gone: q %o, epsilon %o, most %d",
    (quantile, epsilon, most) => {
      const limit = Math.exp(Number(epsilon.numerator) / Number(epsilon.denominator));
      expect(worst(optionsOf(quantile, epsilon, most), most)).toBeLessThanOrEqual(limit * (1 + 1e-9));
    },
  );

  it("breaks that where the sensitivity leaves out that a unit has three values (Casacuberta et al. 2022)", () => {
    expect(worst(optionsOf(rational(1, 2), rational(1), 1), 3)).toBeGreaterThan(Math.exp(1) * 1.1);
  });

  it("has a loss that one value changes by max(q, 1 - q), and no less", () => {
    for (const [q, of] of [
      [1, 2],
      [1, 4],
      [9, 10],
    ] as const) {
      const options = optionsOf(rational(q, of), rational(1), 1);
      const changes = lists.flatMap((list) =>
        list.flatMap((_, gone) => {
          const whole = quantileChoice(Float64Array.from(list), options).losses;
          const less = quantileChoice(Float64Array.from(list.filter((__, at) => at !== gone)), options).losses;
          return whole.map((loss, at) => Math.abs(Number(loss - (less[at] ?? 0n))));
        }),
      );
      expect(Math.max(...changes)).toBe(Math.max(q, of - q));
      expect(Number(quantileChoice(Float64Array.from([]), options).sensitivity)).toBe(Math.max(q, of - q));
    }
  });

  it("has no loss at a point with as much below as above, in any order of the values", () => {
    const { losses } = quantileChoice(Float64Array.from([4, 0, 3, 2, 5]), optionsOf(rational(1, 2), rational(1), 1));
    // Below less above: 1 - 4, 1 - 3, 2 - 2, 3 - 1; each times 1/2, and times the denominator.
    expect(losses).toEqual([3n, 2n, 0n, 2n]);
  });

  it("comes close to the quantile of many values, and uses no more of a unit than it says", () => {
    const chance = chanceFrom(seededBytes("median"));
    const size = 2000;
    const things = Uint32Array.from({ length: size + 5000 }, (_, at) => Math.min(at, size));
    const values = Float64Array.from(things, (unit, at) => (unit === size ? 100 : (at * 37) % 100));
    const options = { ...optionsOf(rational(1, 2), rational(1), 1), grid: Array.from({ length: 101 }, (_, at) => at) };
    for (let run = 0; run < 20; run += 1) {
      const median = privateQuantile({ things, values }, options, chance);
      // The median of the 2,000 units with one value is 49 or 50; with the 5,000 values of the last one it would be 100.
      expect(Math.abs(median - 49.5)).toBeLessThan(3);
    }
  });

  it("refuses a grid that does not rise, a quantile of 0 or 1, and values without units", () => {
    const chance = chanceFrom(seededBytes("refused"));
    const from = { things: Uint32Array.from([0]), values: Float64Array.from([1]) };
    const options = optionsOf(rational(1, 2), rational(1), 1);
    for (const wrong of [
      { ...options, grid: [] },
      { ...options, grid: [2, 1] },
      { ...options, quantile: rational(1) },
      { ...options, epsilon: rational(-1) },
      { ...options, most: 0 },
    ]) {
      expect(() => privateQuantile(from, wrong, chance)).toThrow(RangeError);
    }
    expect(() => privateQuantile({ ...from, things: Uint32Array.from([]) }, options, chance)).toThrow(RangeError);
    expect(() => privateQuantile({ ...from, values: Float64Array.from([NaN]) }, options, chance)).toThrow(RangeError);
  });
});
