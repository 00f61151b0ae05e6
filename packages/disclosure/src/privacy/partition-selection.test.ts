import { describe, expect, it } from "vitest";
import { chanceFrom } from "./chance.js";
import type { Chance } from "./chance.js";
import { selectGroups, shownBounds, shownProbability } from "./partition-selection.js";
import type { SelectionPrivacy } from "./partition-selection.js";
import { rational } from "./rational.js";
import { seededBytes } from "./seeded-bytes.fixture.js";

const privacy = (epsilon: [number, number?], delta: [number, number?]): SelectionPrivacy => ({
  epsilon: rational(...epsilon),
  delta: rational(...delta),
});

const number = ({ epsilon, delta }: SelectionPrivacy) => ({
  growth: Math.exp(Number(epsilon.numerator) / Number(epsilon.denominator)),
  slack: Number(delta.numerator) / Number(delta.denominator),
});

/** Whether one unit more or less leaves "shown" and "not shown" within a factor of exp(epsilon), and delta. */
function isPrivate(shown: readonly number[], settings: SelectionPrivacy): boolean {
  const { growth, slack } = number(settings);
  const within = (a: number, b: number): boolean => a <= growth * b + slack + 1e-12;
  return shown.every((p, n) => {
    const next = shown[n + 1] ?? p;
    return within(next, p) && within(p, next) && within(1 - next, 1 - p) && within(1 - p, 1 - next);
  });
}

const settings = [
  privacy([1], [1, 100_000]),
  privacy([1, 2], [1, 1000]),
  privacy([2], [1, 100]),
  privacy([1, 10], [1, 100_000]),
  privacy([5], [1, 10]),
];

const upTo = (last: number, options: SelectionPrivacy): readonly number[] =>
  Array.from({ length: last + 1 }, (_, n) => shownProbability(n, options));

describe("shownProbability", () => {
  // R 4.2.2: the closed form of theorem 1 in Desfontaines et al. 2022, which is not how it is computed here:
  //   n1 <- 1 + floor(log((exp(e) + 2 * d - 1) / (d * (exp(e) + 1))) / e)
  //   p1 <- function(n) (exp(n * e) - 1) / (exp(e) - 1) * d
  //   n2 <- n1 + floor(log(1 + (exp(e) - 1) / d * (1 - p1(n1))) / e)
  //   ifelse(n <= n1, p1(n), ifelse(n <= n2, (1 - exp(-(n - n1) * e)) * (1 + d / (exp(e) - 1)) + exp(-(n - n1) * e) * p1(n1), 1))
  it.each([
    [
      privacy([1], [1, 100_000]),
      [0, 1, 2, 5, 10, 12, 13, 14, 20, 25, 26],
      [
        0, 1e-5, 3.71828182845905e-5, 8.57910248837216e-4, 0.128183080505246, 0.760310996922627, 0.911827022287368,
        0.967566653027067, 0.999925411111903, 1, 1,
      ],
    ],
    [
      privacy([1, 2], [1, 1000]),
      [1, 5, 10, 20, 30],
      [0.001, 0.0172377482684279, 0.2272365124446774, 0.994559574547907, 1],
    ],
    [privacy([2], [1, 100]), [1, 2, 3, 4, 6], [0.01, 0.0838905609893065, 0.6298720613207489, 0.9512619834174261, 1]],
    [
      privacy([1, 10], [1, 100_000]),
      [1, 50, 100, 120, 140, 200],
      [1e-5, 0.0140165324977523, 0.8808087481111055, 0.9839514333577692, 0.9979102778794112, 1],
    ],
  ] as [SelectionPrivacy, number[], number[]][])("agrees with the closed form: %o", (options, units, expected) => {
    units.forEach((n, at) => expect(shownProbability(n, options)).toBeCloseTo(expected[at] ?? NaN, 13));
  });

  it("is that of a count with truncated geometric noise above a threshold of 3, where delta makes it a whole number", () => {
    // The noise x from -3 to 3 has probability c exp(-|x|); the group is shown where its units and the noise exceed 3.
    const c = (Math.E - 1) / (1 + Math.E - 2 * Math.exp(-3));
    const delta = rational(BigInt(Math.round(c * Math.exp(-3) * 2 ** 52)), 2n ** 52n);
    for (let units = 0; units <= 8; units += 1) {
      const noise = [-3, -2, -1, 0, 1, 2, 3].filter((x) => units + x > 3);
      const expected = noise.reduce((sum, x) => sum + c * Math.exp(-Math.abs(x)), 0);
      expect(shownProbability(units, { epsilon: rational(1), delta })).toBeCloseTo(expected, 12);
    }
  });

  it.each(settings)("is (epsilon, delta)-private for every number of units: %o", (options) => {
    expect(isPrivate(upTo(300, options), options)).toBe(true);
  });

  it.each(settings)("is as high as that admits: one raised by a hundredth of delta is not private: %o", (options) => {
    const shown = upTo(60, options);
    const more = number(options).slack / 100;
    for (const [n, p] of shown.entries()) {
      if (p + more > 1) break;
      // A group without units is not there to be shown.
      if (n === 0) continue;
      expect(isPrivate(shown.with(n, p + more), options)).toBe(false);
    }
  });

  it("is told from a plain threshold, and from a recursion without its second bound", () => {
    const options = privacy([1], [1, 100_000]);
    const { growth, slack } = number(options);
    const threshold = Array.from({ length: 30 }, (_, n) => (n >= 10 ? 1 : 0));
    const unbounded = threshold.reduce<readonly number[]>(
      (shown) => [...shown, Math.min(growth * (shown.at(-1) ?? 0) + slack, 1)],
      [0],
    );
    expect(isPrivate(threshold, options)).toBe(false);
    expect(isPrivate(unbounded, options)).toBe(false);
  });

  it("lies in an enclosure that more bits make narrower", () => {
    for (const options of settings) {
      for (const n of [1, 5, 9, 14, 40]) {
        const [rough, fine] = [shownBounds(n, options, 64), shownBounds(n, options, 192)];
        expect(fine.lower <= fine.upper && rough.lower <= rough.upper).toBe(true);
        expect(fine.lower >= rough.lower << 128n && fine.upper <= rough.upper << 128n).toBe(true);
        expect(Number(fine.upper - fine.lower) / 2 ** 192).toBeLessThan(1e-30);
      }
    }
  });

  it("refuses a delta of 0 or 1 and an epsilon of 0", () => {
    for (const wrong of [privacy([1], [0]), privacy([1], [1]), privacy([0], [1, 2])]) {
      expect(() => shownProbability(1, wrong)).toThrow(RangeError);
    }
  });
});

describe("selectGroups", () => {
  const groupOf = (code: string, ...things: number[]) => ({ code, things: Uint32Array.from(things) });
  const options = { ...privacy([1], [1, 10]), most: 1 };

  /** A uniform number of which only the first digits are told. */
  function uniform(share: number): Chance {
    const below = (count: bigint) => (count * BigInt(Math.round(share * 2 ** 50))) >> 50n;
    return { below, expMinus: () => false, laplace: () => 0n };
  }

  it("shows a group exactly where a uniform number is below its probability", () => {
    for (const units of [1, 2, 3, 4]) {
      const group = groupOf("a", ...Array.from({ length: units }).keys());
      const probability = shownProbability(units, options);
      expect(probability).toBeLessThan(1);
      expect(selectGroups([group], options, uniform(probability + 1e-9))).toEqual([]);
      expect(selectGroups([group], options, uniform(probability - 1e-9))).toEqual(["a"]);
    }
  });

  it("shows groups as often as their probability has it", () => {
    const chance = chanceFrom(seededBytes("groups"));
    const group = groupOf("a", 0, 1);
    const runs = 4000;
    const shown = Array.from({ length: runs }, () => selectGroups([group], options, chance).length);
    const probability = shownProbability(2, options);
    const share = shown.reduce((sum, count) => sum + count, 0) / runs;
    // Four standard errors.
    expect(Math.abs(share - probability)).toBeLessThan(4 * Math.sqrt((probability * (1 - probability)) / runs));
  });

  it("never shows a group without units", () => {
    expect(selectGroups([groupOf("a"), groupOf("b")], options, uniform(0))).toEqual([]);
  });

  it("counts a unit once in a group, and in no more groups than stated", () => {
    // Four things of one unit are one unit, of a probability of 1/10.
    expect(selectGroups([groupOf("a", 7, 7, 7, 7)], options, uniform(0.11))).toEqual([]);
    expect(selectGroups([groupOf("a", 7, 7, 7, 7)], { ...options, most: 2 }, uniform(0.051))).toEqual([]);
    // Two units in both groups count in the first by code alone.
    expect(selectGroups([groupOf("b", 1, 2), groupOf("a", 1, 2)], options, uniform(0.05))).toEqual(["a"]);
    const last = { ...options, keyOf: (_: number, rank: number) => String(9 - rank) };
    expect(selectGroups([groupOf("b", 1, 2), groupOf("a", 1, 2)], last, uniform(0.05))).toEqual(["b"]);
  });

  it("divides epsilon and delta among the groups that a unit can be in", () => {
    const both = [groupOf("a", 1), groupOf("b", 1)];
    const two = { ...options, most: 2 };
    expect(selectGroups(both, two, uniform(0.049))).toEqual(["a", "b"]);
    expect(selectGroups(both, two, uniform(0.051))).toEqual([]);
    const halved = shownProbability(3, privacy([1, 2], [1, 20]));
    expect(halved).toBeLessThan(shownProbability(3, privacy([1], [1, 20])) - 0.01);
    expect(selectGroups([groupOf("a", 1, 2, 3)], two, uniform(halved - 1e-9))).toEqual(["a"]);
    expect(selectGroups([groupOf("a", 1, 2, 3)], two, uniform(halved + 1e-9))).toEqual([]);
  });

  it("refuses two groups of one code", () => {
    expect(() => selectGroups([groupOf("a", 1), groupOf("a", 2)], options, uniform(0))).toThrow(RangeError);
  });
});
