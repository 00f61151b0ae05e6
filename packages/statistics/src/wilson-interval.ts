import { checkNonNegativeNumber, checkOpenProbability } from "./argument-checks.js";
import { normalQuantile } from "./normal-quantile.js";

/** A proportion with its confidence interval; all undefined where nobody was counted. */
export interface ProportionEstimate {
  readonly estimate: number | undefined;
  readonly lower: number | undefined;
  readonly upper: number | undefined;
}

/** How the interval of a proportion, or of a difference of two, is made. */
export interface ProportionOptions {
  /** Confidence level between 0 and 1; default 0.95. */
  readonly level?: number | undefined;
  /** Whether to correct for continuity, which makes the interval wider; default false. Name the variant beside it. */
  readonly continuity?: boolean | undefined;
}

/**
 * Wilson's score interval for k of n.
 *
 * @param k number that has the property, from 0 to n
 * @param n number counted
 * @returns shares between 0 and 1; undefined where n is 0
 * @throws RangeError where k or n is negative, not finite, or k is above n
 * @see Wilson (1927), Journal of the American Statistical Association 22, 209-212; with continuity correction Newcombe
 * (1998), Statistics in Medicine 17, 857-872, method 4
 */
export function wilsonInterval(k: number, n: number, options: ProportionOptions = {}): ProportionEstimate {
  const { level = 0.95, continuity = false } = options;
  checkOpenProbability("level", level);
  checkNonNegativeNumber("k", k);
  checkNonNegativeNumber("n", n);
  if (k > n) throw new RangeError("k must not be above n");
  if (n === 0) return { estimate: undefined, lower: undefined, upper: undefined };
  const z = normalQuantile(1 - (1 - level) / 2);
  const square = z * z;
  const limit = (count: number, side: -1 | 1): number => {
    const half = z * Math.sqrt(Math.max(0, (count * (n - count)) / n) + square / 4);
    return Math.min(1, Math.max(0, (count + square / 2 + side * half) / (n + square)));
  };
  const shift = continuity ? 0.5 : 0;
  return {
    estimate: k / n,
    lower: k === 0 ? 0 : limit(Math.max(0, k - shift), -1),
    upper: k === n ? 1 : limit(Math.min(n, k + shift), 1),
  };
}
