import { describe, expect, it } from "vitest";
import { chanceFrom } from "./chance.js";
import type { Chance } from "./chance.js";
import { coursesOf, laplacePmf, pmfOf, worstRatio } from "./enumerate.fixture.js";
import { noiseBound, privateCount } from "./geometric-count.js";
import { rational } from "./rational.js";
import type { Rational } from "./rational.js";
import { seededBytes } from "./seeded-bytes.fixture.js";

type Mechanism = (count: number, chance: Chance) => number;

/** The highest probability ratio over all outcomes near two counts, and all neighbours that differ by `change` at most. */
function worst(mechanism: Mechanism, change: number): number {
  const near = (pmf: ReadonlyMap<number, number>) => new Map([...pmf].filter(([z]) => Math.abs(z - 3) <= 5));
  const pmfs = [0, 1, 2, 3, 4, 5, 6].map((count) => near(pmfOf(coursesOf((chance) => mechanism(count, chance)))));
  return Math.max(
    ...pmfs.flatMap((a, i) => pmfs.filter((_, j) => Math.abs(i - j) <= change).map((b) => worstRatio(a, b))),
  );
}

describe("privateCount", () => {
  const cases: [epsilon: Rational, sensitivity: number][] = [
    [rational(1), 1],
    [rational(1, 2), 1],
    [rational(1), 2],
    [rational(3, 2), 3],
  ];

  it.each(cases)(
    "has probabilities of neighbours at most a factor of exp(epsilon) apart: %o, sensitivity %d",
    (epsilon, sensitivity) => {
      const limit = Math.exp(Number(epsilon.numerator) / Number(epsilon.denominator));
      const ratio = worst((count, chance) => privateCount(count, { epsilon, sensitivity }, chance), sensitivity);
      expect(ratio).toBeLessThanOrEqual(limit * (1 + 1e-9));
      // The bound is reached: no noise is wasted.
      expect(ratio).toBeGreaterThan(limit * (1 - 1e-9));
    },
  );

  it("breaks that factor where a unit has two things and the sensitivity is given as 1 (Casacuberta et al. 2022)", () => {
    const ratio = worst((count, chance) => privateCount(count, { epsilon: rational(1), sensitivity: 1 }, chance), 2);
    expect(ratio).toBeGreaterThan(Math.exp(1) * 2);
  });

  it("breaks it where the noise is cut off, which shows in what cannot be printed", () => {
    const cutOff: Mechanism = (count, chance) => {
      const noisy = privateCount(count, { epsilon: rational(1), sensitivity: 1 }, chance);
      return Math.min(Math.max(noisy, count - 2), count + 2);
    };
    expect(worst(cutOff, 1)).toBe(Infinity);
  });

  it("has the two-sided geometric distribution around the count", () => {
    const pmf = pmfOf(coursesOf((chance) => privateCount(40, { epsilon: rational(1, 3), sensitivity: 2 }, chance)));
    for (const z of [30, 39, 40, 41, 55]) expect(pmf.get(z)).toBeCloseTo(laplacePmf(z - 40, 6), 12);
  });

  it("is a whole number, also below 0", () => {
    const chance = chanceFrom(seededBytes("count"));
    const drawn = Array.from({ length: 100 }, () =>
      privateCount(0, { epsilon: rational(1, 4), sensitivity: 1 }, chance),
    );
    expect(drawn.every(Number.isSafeInteger)).toBe(true);
    expect(Math.min(...drawn)).toBeLessThan(0);
  });

  it("refuses a count, an epsilon or a sensitivity out of range", () => {
    const chance = chanceFrom(seededBytes("refused"));
    const options = { epsilon: rational(1), sensitivity: 1 };
    expect(() => privateCount(1.5, options, chance)).toThrow(RangeError);
    expect(() => privateCount(1, { ...options, epsilon: rational(0) }, chance)).toThrow(RangeError);
    expect(() => privateCount(1, { ...options, sensitivity: 0 }, chance)).toThrow(RangeError);
    expect(() => privateCount(1, { ...options, sensitivity: 0.5 }, chance)).toThrow(RangeError);
  });
});

describe("noiseBound", () => {
  // R 4.2.2: a <- exp(-epsilon / s); m <- 0:2000; m[which(1 - 2 * a^(m + 1) / (1 + a) >= level)[1]]
  it.each([
    [rational(1), 1, rational(19, 20), 3],
    [rational(1, 2), 1, rational(19, 20), 6],
    [rational(1), 2, rational(19, 20), 6],
    [rational(1), 6, rational(99, 100), 28],
    [rational(1, 10), 1, rational(9, 10), 23],
    [rational(3), 1, rational(1, 2), 0],
    [rational(1), 20, rational(999, 1000), 138],
  ] as [Rational, number, Rational, number][])(
    "is the first number that holds: epsilon %o, sensitivity %d, level %o",
    (epsilon, sensitivity, level, expected) => {
      expect(noiseBound(epsilon, sensitivity, level)).toBe(expected);
    },
  );

  it("holds with the stated probability, and one less does not", () => {
    for (const [epsilon, sensitivity, level] of [
      [1, 1, 0.9],
      [0.25, 3, 0.95],
      [2, 1, 0.5],
    ] as const) {
      const scale = sensitivity / epsilon;
      const bound = noiseBound(rational(4 * epsilon, 4), sensitivity, rational(100 * level, 100));
      const within = (m: number) =>
        Array.from({ length: 2 * m + 1 }, (_, at) => laplacePmf(at - m, scale)).reduce((sum, p) => sum + p, 0);
      expect(within(bound)).toBeGreaterThanOrEqual(level);
      expect(bound === 0 ? 0 : within(bound - 1)).toBeLessThan(level);
    }
  });

  // Python: the same inequality with 60 digits of decimal.Decimal gives 69.
  it("is 0 where no noise at all is likely enough, and grows without end as the level nears 1", () => {
    expect(noiseBound(rational(5), 1, rational(1, 2))).toBe(0);
    expect(noiseBound(rational(1), 1, rational(10n ** 30n - 1n, 10n ** 30n))).toBe(69);
  });

  it("refuses a level of 0 or 1", () => {
    expect(() => noiseBound(rational(1), 1, rational(1))).toThrow(RangeError);
    expect(() => noiseBound(rational(1), 1, rational(0))).toThrow(RangeError);
  });
});
