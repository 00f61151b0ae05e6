import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { maximumEntropy, possibleVariances } from "./maximum-entropy.js";

const range = (from: number, to: number) => Array.from({ length: to - from + 1 }, (_, at) => from + at);
const moment = (values: readonly number[], probabilities: readonly number[], power: number) =>
  values.reduce((sum, value, at) => sum + value ** power * (probabilities[at] ?? NaN), 0);
const entropy = (probabilities: readonly number[]) => -probabilities.reduce((sum, p) => sum + p * Math.log(p), 0);

function expectClose(found: readonly number[] | undefined, expected: readonly number[], digits: number) {
  expect(found).toHaveLength(expected.length);
  expected.forEach((value, at) => expect(found?.[at]).toBeCloseTo(value, digits));
}

describe("the distribution of most entropy with mean 0 and a given variance", () => {
  // R package ptable 1.0.0, vignette "introduction": create_cnt_ptable(D = 2, V = 1), row i = 2, whose p_var is 1. (Its row
  // i = 1 has another rule: probabilities that fall off, and a variance of 0.932 for that.)
  it("is the one that ptable has", () => {
    const found = maximumEntropy(range(-2, 2), { variance: 1 });
    expect(found?.[0]).toBeCloseTo(0.0638, 4);
    expect(found?.[2]).toBeCloseTo(0.383, 3);
  });

  // R 4.2.2 with nloptr, another method on the problem itself: f = sum(p log p) to be least, g = 0 with
  // g = c(sum(p) - 1, sum(p v), sum(p v^2) - V), lb = 1e-12 (stay for v = 0), NLOPT_LD_SLSQP, xtol_rel = 1e-14.
  it.each([
    { values: range(-1, 2), variance: 1, expected: [0.39806471, 0.30580587, 0.19419413, 0.10193529] },
    {
      values: [-1, 2, 3, 4, 5],
      variance: 3,
      expected: [0.73446954, 0.13672019, 0.072796314, 0.037429556, 0.018584399],
    },
    {
      values: [-2, 1, 2, 3, 4, 5],
      variance: 3,
      expected: [0.40880704, 0.40664356, 0.14762398, 0.032318822, 0.004266873, 0.00033971875],
    },
    {
      values: [-4, -1, 0, 1, 2, 3, 4, 5],
      variance: 3,
      expected: [0.083280031, 0.28931716, 0.26576498, 0.19012717, 0.10592867, 0.045962723, 0.015531766, 0.0040875097],
    },
  ])("is the one that another optimiser finds on $values", ({ values, variance, expected }) => {
    expectClose(maximumEntropy(values, { variance }), expected, 6);
  });

  it("is the only one there is where three values leave no choice", () => {
    // p(-1) = p(1) + 2 p(2), and p(-1) + p(1) + 4 p(2) = 1.05.
    expectClose(maximumEntropy([-1, 1, 2], { variance: 1.05 }), [0.5 + 1 / 120, 0.475, 1 / 60], 12);
  });

  it("has exactly the moments asked for, no value ruled out, and more entropy than any neighbour", () => {
    const supports = fc
      .tuple(
        fc.uniqueArray(fc.integer({ min: -8, max: -1 }), { minLength: 1 }),
        fc.uniqueArray(fc.integer({ min: 0, max: 8 }), { minLength: 2 }),
      )
      .map(([below, above]) => [...below, ...above].toSorted((a, b) => a - b))
      .filter((values) => possibleVariances(values) !== undefined);
    fc.assert(
      fc.property(
        supports,
        fc.double({ min: 0.02, max: 0.98, noNaN: true }),
        fc.double({ min: -1, max: 1, noNaN: true }),
        (values, share, tilt) => {
          const [least, most] = possibleVariances(values) ?? [NaN, NaN];
          const variance = least + share * (most - least);
          const found = maximumEntropy(values, { variance }) ?? [];
          expect(found.every((p) => p > 0)).toBe(true);
          expect(moment(values, found, 0)).toBeCloseTo(1, 9);
          expect(moment(values, found, 1)).toBeCloseTo(0, 9);
          expect(moment(values, found, 2)).toBeCloseTo(variance, 8);
          // A direction on four values that changes none of these moments: the weights of a divided difference.
          const four = values.slice(0, 4);
          fc.pre(four.length === 4);
          const direction = four.map(
            (value, at) =>
              1 / four.reduce((product, other, to) => (to === at ? product : product * (value - other)), 1),
          );
          const size = 0.5 * tilt * Math.min(...direction.map((change, at) => (found[at] ?? NaN) / Math.abs(change)));
          const moved = found.map((p, at) => p + size * (direction[at] ?? 0));
          expect(entropy(moved)).toBeLessThanOrEqual(entropy(found) + 1e-12);
        },
      ),
    );
  });
});

describe("the least probability of 0", () => {
  // As above, with lb = stay for v = 0.
  it.each([
    {
      values: range(-5, 5),
      expected: [
        0.01158491, 0.02539548, 0.04675981, 0.07231718, 0.09394263, 0.5, 0.09394263, 0.07231718, 0.0467598, 0.02539548,
        0.01158491,
      ],
    },
    {
      values: [-4, -1, 0, 1, 2, 3, 4, 5],
      expected: [0.09146068, 0.1534042, 0.5, 0.107456, 0.07288274, 0.04296852, 0.02201951, 0.009808367],
    },
  ])("is met exactly, where it would not be anyway, on $values", ({ values, expected }) => {
    const found = maximumEntropy(values, { variance: 3, stay: 0.5 });
    expect(found?.[values.indexOf(0)]).toBe(0.5);
    expectClose(found, expected, 6);
  });

  it("changes nothing where 0 is likely enough, or not among the values", () => {
    expect(maximumEntropy(range(-2, 2), { variance: 1, stay: 0.38 })).toEqual(
      maximumEntropy(range(-2, 2), { variance: 1 }),
    );
    expect(maximumEntropy([-1, 2, 3], { variance: 2.5, stay: 0.9 })).toEqual(
      maximumEntropy([-1, 2, 3], { variance: 2.5 }),
    );
  });
});

describe("what cannot be", () => {
  it("is nothing: a variance out of reach, or a mean of 0 that is", () => {
    expect(maximumEntropy([-1, 2, 3], { variance: 2 })).toBeUndefined();
    expect(maximumEntropy([-1, 2, 3], { variance: 3 })).toBeUndefined();
    expect(maximumEntropy([0, 1, 2], { variance: 1 })).toBeUndefined();
    expect(maximumEntropy([-1, 0, 1], { variance: 0 })).toBeUndefined();
    expect(maximumEntropy([-1, 0, 1], { variance: 1 })).toBeUndefined();
    expect(maximumEntropy([-1, 0, 1], { variance: 0.5, stay: 0.6 })).toBeUndefined();
    expect(maximumEntropy([-1, 0, 1], { variance: NaN })).toBeUndefined();
  });
});
