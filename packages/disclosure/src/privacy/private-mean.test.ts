import { describe, expect, it } from "vitest";
import { chanceFrom } from "./chance.js";
import type { Chance } from "./chance.js";
import { laplacePmf } from "./enumerate.fixture.js";
import { countAndSum, privateMean } from "./private-mean.js";
import type { MeanOptions } from "./private-mean.js";
import { rational } from "./rational.js";
import type { Rational } from "./rational.js";
import { seededBytes } from "./seeded-bytes.fixture.js";

const options: MeanOptions = { range: [0, 10], steps: 20, epsilon: rational(1), minimum: 3, most: 1 };

const noNoise: Chance = { below: () => 0n, expMinus: () => true, laplace: () => 0n };

/** The scales of the noise asked for, and noise as given. */
function recorded(noise: readonly bigint[]): { chance: Chance; scales: Rational[] } {
  const scales: Rational[] = [];
  const left = [...noise];
  const laplace = (scale: Rational): bigint => {
    scales.push(scale);
    return left.shift() ?? 0n;
  };
  return { scales, chance: { ...noNoise, laplace } };
}

const each = (values: readonly number[]) => ({
  things: Uint32Array.from(values.keys()),
  values: Float64Array.from(values),
});

/** All lists of up to three values, some outside the range and some between the steps. */
const lists = [0, 1, 2, 3].flatMap((length) =>
  Array.from({ length: 6 ** length }, (_, word) =>
    Array.from({ length }, (__, at) => [-7, 0, 3.26, 5, 10, 1e9][Math.floor(word / 6 ** at) % 6] ?? 0),
  ),
);

/**
 * The highest ratio of the probabilities of any (noisy count, noisy sum) with and without the last `gone` values: the
 * product of the two noises' own highest ratios, by the pmf of the scales that the mean asked for.
 */
function worst(settings: MeanOptions, gone: number, exactOf = countAndSum): number {
  const { scales, chance } = recorded([]);
  privateMean(each([1, 2]), settings, chance);
  const [countScale = 0, sumScale = 0] = scales.map(
    ({ numerator, denominator }) => Number(numerator) / Number(denominator),
  );
  const ratio = (change: number, scale: number) => laplacePmf(0, scale) / laplacePmf(change, scale);
  return Math.max(
    ...lists
      .filter(({ length }) => length >= gone)
      .map((list) => {
        const whole = exactOf(Float64Array.from(list), settings);
        const less = exactOf(Float64Array.from(list.slice(0, list.length - gone)), settings);
        return ratio(whole.count - less.count, countScale) * ratio(Number(whole.sum - less.sum), sumScale);
      }),
  );
}

describe("privateMean", () => {
  it.each([
    [rational(1), 1, 20],
    [rational(1, 3), 1, 7],
    [rational(2), 2, 20],
    [rational(1), 3, 1],
  ])(
    "has probabilities at most exp(epsilon) apart when a unit is gone: epsilon %o, most %d, steps %d",
    (epsilon, most, steps) => {
      const limit = Math.exp(Number(epsilon.numerator) / Number(epsilon.denominator));
      const ratio = worst({ ...options, epsilon, most, steps }, most);
      expect(ratio).toBeLessThanOrEqual(limit * (1 + 1e-9));
      expect(ratio).toBeGreaterThan(limit * (1 - 1e-9));
    },
  );

  it("breaks that without clamping, and where a unit has more values than stated", () => {
    const unclamped = (values: Float64Array) => ({
      count: values.length,
      sum: BigInt(Math.round(values.reduce((sum, value) => sum + 4 * value - 20, 0))),
    });
    expect(worst(options, 1, unclamped)).toBeGreaterThan(Math.exp(1) * 2);
    expect(worst(options, 2)).toBeGreaterThan(Math.exp(1) * 2);
  });

  it("is the mean of the clamped values, to the nearest step, where there is no noise", () => {
    expect(privateMean(each([0, 5, 10]), options, noNoise)).toEqual({ count: 3, mean: 5 });
    expect(privateMean(each([-100, 2, 1000, 4]), options, noNoise)).toEqual({ count: 4, mean: 4 });
    expect(privateMean(each([3.3, 3.3, 3.3]), options, noNoise)).toEqual({ count: 3, mean: 3.5 });
    const temperature = { ...options, range: [-20, 40], steps: 600 } as const;
    expect(privateMean(each([-20, 40, 10, 10.1]), temperature, noNoise).mean).toBeCloseTo(10.025, 12);
  });

  it("is not there where the noisy count, not the exact one, is below the minimum", () => {
    expect(privateMean(each([1, 2, 3]), options, recorded([-1n, 0n]).chance)).toEqual({ count: 2, mean: undefined });
    expect(privateMean(each([]), options, recorded([3n, 0n]).chance)).toEqual({ count: 3, mean: 5 });
  });

  it("stays within the range whatever the noise", () => {
    expect(privateMean(each([9, 9, 9]), options, recorded([0n, 500n]).chance).mean).toBe(10);
    expect(privateMean(each([9, 9, 9]), options, recorded([0n, -500n]).chance).mean).toBe(0);
  });

  it("uses no more values of a unit than stated", () => {
    const things = Uint32Array.from([0, 0, 0, 0, 1, 2]);
    const values = Float64Array.from([1, 9, 9, 9, 2, 3]);
    expect(privateMean({ things, values }, options, noNoise)).toEqual({ count: 3, mean: 2 });
  });

  it("comes close to the mean of many values", () => {
    const chance = chanceFrom(seededBytes("mean"));
    const values = Array.from({ length: 5000 }, (_, at) => (at * 7) % 10);
    const { count, mean } = privateMean(each(values), options, chance);
    expect(Math.abs(count - 5000)).toBeLessThan(30);
    expect(mean).toBeCloseTo(4.5, 1);
  });

  it("refuses what is out of range", () => {
    for (const wrong of [
      { ...options, range: [1, 1] as const },
      { ...options, steps: 0 },
      { ...options, minimum: 0 },
      { ...options, most: 0 },
      { ...options, epsilon: rational(0) },
    ]) {
      expect(() => privateMean(each([1]), wrong, noNoise)).toThrow(RangeError);
    }
  });
});
