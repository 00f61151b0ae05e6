import { checkNonNegativeNumber, checkOpenProbability } from "./argument-checks.js";
import { normalQuantile } from "./normal-quantile.js";

/** A proportion with its confidence interval; all undefined where nobody was counted. */
export interface ProportionEstimate {
  readonly estimate: number | undefined;
  readonly lower: number | undefined;
  readonly upper: number | undefined;
}

/**
 * Wilson's score interval for k of n.
 *
 * @param k number that has the property, from 0 to n
 * @param n number counted
 * @returns shares between 0 and 1; undefined where n is 0
 * @throws RangeError where k or n is negative, not finite, or k is above n
 * @see Wilson (1927), Journal of the American Statistical Association 22, 209-212
 */
export function wilsonInterval(
  k: number,
  n: number,
  options: { readonly level?: number | undefined } = {},
): ProportionEstimate {
  const { level = 0.95 } = options;
  checkOpenProbability("level", level);
  checkNonNegativeNumber("k", k);
  checkNonNegativeNumber("n", n);
  if (k > n) throw new RangeError("k must not be above n");
  if (n === 0) return { estimate: undefined, lower: undefined, upper: undefined };
  const z = normalQuantile(1 - (1 - level) / 2);
  const square = z * z;
  const centre = (k + square / 2) / (n + square);
  const half = (z / (n + square)) * Math.sqrt((k * (n - k)) / n + square / 4);
  return {
    estimate: k / n,
    lower: k === 0 ? 0 : Math.max(0, centre - half),
    upper: k === n ? 1 : Math.min(1, centre + half),
  };
}
