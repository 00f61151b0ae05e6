import { expectRising, expectWhole } from "./arguments.js";
import type { Chance } from "./chance.js";
import { valuesUsed } from "./contributions.js";
import type { ContributionBound, Contributions } from "./contributions.js";
import { privateCount, scaleOf } from "./geometric-count.js";
import { rational, times } from "./rational.js";
import type { Rational } from "./rational.js";

/** Which values can be, how finely they are added up, and how private the mean is. */
export interface MeanOptions extends ContributionBound {
  /** The least and the most that a value can be, from the scale and not from the data; values are clamped to it. */
  readonly range: readonly [number, number];
  /** Into how many equal steps the range is divided; values are moved to the nearest. A whole number from 1 up. */
  readonly steps: number;
  readonly epsilon: Rational;
  /** The noisy count from which on there is a mean, a whole number from 1 up. */
  readonly minimum: number;
}

export interface PrivateMean {
  /** With noise, and possibly negative. */
  readonly count: number;
  /** In the unit of the values, within the range; `undefined` where the noisy count is below the minimum. */
  readonly mean: number | undefined;
}

/** The count of values, and the sum of their distances from the middle of the range in half steps: each -steps to steps. */
export function countAndSum(values: Float64Array, { range: [lowest, highest], steps }: MeanOptions) {
  const sum = values.reduce((total, value) => {
    const share = (Math.min(Math.max(value, lowest), highest) - lowest) / (highest - lowest);
    return total + 2n * BigInt(Math.round(share * steps)) - BigInt(steps);
  }, 0n);
  return { count: values.length, sum };
}

/**
 * A mean that is epsilon-differentially private, with the noisy count under it: half of epsilon is for the count and half
 * for the sum. Distances are taken from the middle of the range, where one value can change the sum by the least (Li, Lyu,
 * Su & Yang 2016, "Differential Privacy: From Theory to Practice"). They are whole numbers before there is any noise, since
 * sums of floating-point numbers change by more than is thought (Casacuberta et al. 2022).
 *
 * Throws a RangeError where an option is out of its range, or a value is not a finite number.
 */
export function privateMean(from: Contributions, options: MeanOptions, chance: Chance): PrivateMean {
  const { range, steps, most, minimum } = options;
  expectRising(range, "range");
  expectWhole(steps, 1, "steps");
  expectWhole(minimum, 1, "minimum");
  const exact = countAndSum(valuesUsed(from, options), options);
  const epsilon = times(options.epsilon, rational(1, 2));
  const count = privateCount(exact.count, { epsilon, sensitivity: most }, chance);
  const sum = Number(exact.sum + chance.laplace(scaleOf(epsilon, most * steps)));
  if (count < minimum) return { count, mean: undefined };
  const [lowest, highest] = range;
  const mean = lowest + ((highest - lowest) * (sum / count + steps)) / (2 * steps);
  return { count, mean: Math.min(Math.max(mean, lowest), highest) };
}
