import type { NumberSeries } from "./argument-checks.js";
import {
  checkFinite,
  checkFiniteNumber,
  checkNonNegativeNumber,
  checkOpenProbability,
  checkSameLength,
} from "./argument-checks.js";
import { studentQuantile } from "./student-quantile.js";

/** Number, mean and standard deviation of the differences after - before. */
export interface ChangeMoments {
  readonly n: number;
  /** Undefined where n is 0. */
  readonly mean: number | undefined;
  /** With n - 1 in the denominator; undefined where n is below 2. */
  readonly sd: number | undefined;
}

/** The mean change with its confidence interval. */
export interface PairedChange extends ChangeMoments {
  readonly standardError: number | undefined;
  readonly lower: number | undefined;
  readonly upper: number | undefined;
  /** Degrees of freedom, n - 1; undefined where n is 0. */
  readonly df: number | undefined;
}

/** How a change is to be reported. */
export interface ChangeOptions {
  /** Confidence level between 0 and 1; default 0.95. */
  readonly level?: number | undefined;
}

/**
 * Mean change and its t interval from the number, mean and standard deviation of the differences.
 *
 * @returns what does not exist is undefined: everything at n = 0, all but the mean at n = 1
 * @throws RangeError where n is not a whole number, or a moment that n asks for is missing or not finite
 * @see Student (1908)
 */
export function pairedChangeFromMoments(moments: ChangeMoments, options: ChangeOptions = {}): PairedChange {
  const { n, mean, sd } = moments;
  const { level = 0.95 } = options;
  checkOpenProbability("level", level);
  checkNonNegativeNumber("n", n);
  if (!Number.isInteger(n)) throw new RangeError("n must be a whole number");
  const none = { standardError: undefined, lower: undefined, upper: undefined };
  if (n === 0) return { n, mean: undefined, sd: undefined, ...none, df: undefined };
  if (mean === undefined) throw new RangeError("mean must be given when n is at least 1");
  checkFiniteNumber("mean", mean);
  if (n === 1) return { n, mean, sd: undefined, ...none, df: 0 };
  if (sd === undefined) throw new RangeError("sd must be given when n is at least 2");
  checkNonNegativeNumber("sd", sd);
  const df = n - 1;
  const standardError = sd / Math.sqrt(n);
  const half = studentQuantile(1 - (1 - level) / 2, df) * standardError;
  return { n, mean, sd, standardError, lower: mean - half, upper: mean + half, df };
}

/**
 * Mean of after - before with its t interval, over pairs.
 *
 * @throws RangeError or TypeError naming the argument and element that cannot be used; pairs must be complete
 */
export function pairedChange(
  pairs: { readonly before: NumberSeries; readonly after: NumberSeries },
  options: ChangeOptions = {},
): PairedChange {
  const { before, after } = pairs;
  checkSameLength("after", after.length, "before", before.length);
  checkFinite("before", before);
  checkFinite("after", after);
  const n = before.length;
  // Welford (1962): mean and squares in one pass, without cancellation.
  let mean = 0;
  let squares = 0;
  for (let i = 0; i < n; i++) {
    const change = (after[i] ?? 0) - (before[i] ?? 0);
    const delta = change - mean;
    mean += delta / (i + 1);
    squares += delta * (change - mean);
  }
  return pairedChangeFromMoments({ n, mean, sd: n > 1 ? Math.sqrt(squares / (n - 1)) : undefined }, options);
}
