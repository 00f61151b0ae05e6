import { describe, expect, it } from "vitest";
import { chanceFrom } from "./chance.js";
import { chiSquare } from "./chi-square.fixture.js";
import { laplaceAttempt } from "./discrete-laplace.js";
import { coursesOf, laplacePmf, pmfOf } from "./enumerate.fixture.js";
import { rational } from "./rational.js";
import type { Rational } from "./rational.js";
import { seededBytes } from "./seeded-bytes.fixture.js";

/** Given that the attempt succeeds, how likely each number is. */
function attemptPmf(attempt: typeof laplaceAttempt, scale: Rational): ReadonlyMap<number, number> {
  const pmf = pmfOf(coursesOf((chance) => attempt(scale, chance), 1e-16));
  const success = [...pmf].reduce((sum, [value, probability]) => (value === undefined ? sum : sum + probability), 0);
  return new Map([...pmf].flatMap(([value, p]) => (value === undefined ? [] : [[Number(value), p / success]])));
}

function largestError(pmf: ReadonlyMap<number, number>, scale: number): number {
  const places = Array.from({ length: 41 }, (_, at) => at - 20);
  return Math.max(...places.map((z) => Math.abs((pmf.get(z) ?? 0) - laplacePmf(z, scale))));
}

const scales: [numerator: number, denominator: number][] = [
  [1, 1],
  [2, 1],
  [1, 2],
  [3, 2],
  [5, 3],
  [7, 1],
];

describe("laplaceAttempt", () => {
  it.each(scales)("has the discrete Laplace distribution of scale %d/%d, all courses taken together", (t, s) => {
    expect(largestError(attemptPmf(laplaceAttempt, rational(t, s)), t / s)).toBeLessThan(1e-12);
  });

  it("is told from one that takes 0 twice, as +0 and -0", () => {
    const twice: typeof laplaceAttempt = (scale, { below, expMinus }) => {
      const drawn = laplaceAttempt(scale, { expMinus, below: (count) => (count === 2n ? 0n : below(count)) });
      return drawn === undefined || below(2n) === 0n ? drawn : -drawn;
    };
    expect(largestError(attemptPmf(twice, rational(3, 2)), 1.5)).toBeGreaterThan(0.01);
  });
});

describe("chanceFrom", () => {
  const size = 20_000;
  // R 4.2.2: qchisq(0.999, 1:60)
  const critical = [
    10.828, 13.816, 16.266, 18.467, 20.515, 22.458, 24.322, 26.124, 27.877, 29.588, 31.264, 32.909, 34.528, 36.123,
    37.697, 39.252, 40.79, 42.312, 43.82, 45.315, 46.797, 48.268, 49.728, 51.179, 52.62, 54.052, 55.476, 56.892, 58.301,
    59.703, 61.098, 62.487, 63.87, 65.247, 66.619, 67.985, 69.346, 70.703, 72.055, 73.402, 74.745, 76.084, 77.419,
    78.75, 80.077, 81.4, 82.72, 84.037, 85.351, 86.661, 87.968, 89.272, 90.573, 91.872, 93.168, 94.461, 95.751, 97.039,
    98.324, 99.607,
  ];
  const pmf = (scale: number): ReadonlyMap<number, number> =>
    new Map(Array.from({ length: 51 }, (_, at) => [at - 25, laplacePmf(at - 25, scale)]));

  function fits(draws: readonly number[], scale: number): boolean {
    const { statistic, df } = chiSquare(draws, pmf(scale));
    return statistic <= (critical[df - 1] ?? NaN);
  }

  it.each([...scales, [20, 3]] as [number, number][])("draws noise of scale %d/%d from bytes", (t, s) => {
    const chance = chanceFrom(seededBytes(`noise ${t}/${s}`));
    const draws = Array.from({ length: size }, () => Number(chance.laplace(rational(t, s))));
    expect(fits(draws, t / s)).toBe(true);
  });

  it("is told from continuous Laplace noise that is rounded, as floating-point code draws it", () => {
    const { below } = chanceFrom(seededBytes("float"));
    const uniform = () => (Number(below(2n ** 53n)) + 0.5) / 2 ** 53;
    const draws = Array.from({ length: size }, () => {
      const [sign, exponential] = [uniform() < 0.5 ? -1 : 1, -Math.log(uniform())];
      return Math.round(sign * 2 * exponential);
    });
    expect(fits(draws, 2)).toBe(false);
  });

  it("is told from noise of a scale that is one tenth too small", () => {
    const chance = chanceFrom(seededBytes("small"));
    expect(
      fits(
        Array.from({ length: size }, () => Number(chance.laplace(rational(18, 10)))),
        2,
      ),
    ).toBe(false);
  });

  it("draws the same from the same bytes", () => {
    const draw = () =>
      Array.from(
        { length: 20 },
        (
          (chance) => () =>
            chance.laplace(rational(9))
        )(chanceFrom(seededBytes("s"))),
      );
    expect(draw()).toEqual(draw());
  });
});
