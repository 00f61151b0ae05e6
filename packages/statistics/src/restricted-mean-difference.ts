import { checkOpenProbability } from "./argument-checks.js";
import { normalTwoSided } from "./chi-square-tail.js";
import { normalQuantile } from "./normal-quantile.js";
import type { RestrictedMean } from "./restricted-mean.js";

/** Difference of two restricted means of independent groups. */
export interface RestrictedMeanDifference {
  /** The second mean less the first. */
  readonly difference: number | undefined;
  readonly standardError: number | undefined;
  readonly lower: number | undefined;
  readonly upper: number | undefined;
  /** The difference in standard errors; undefined where both standard errors are 0. */
  readonly z: number | undefined;
  /** Two-sided, from the normal distribution. */
  readonly p: number | undefined;
}

/**
 * The second of two restricted means (or mean times lost) less the first, with a normal interval and test. Both must
 * have been made with the same τ, and no client may be in both groups. What a missing mean or standard error would be
 * needed for is undefined.
 *
 * @param options.level confidence level between 0 and 1, default 0.95; otherwise a RangeError or TypeError is thrown
 * @see Klein & Moeschberger (2003), section 4.5; Royston & Parmar (2013)
 */
export function restrictedMeanDifference(
  first: RestrictedMean,
  second: RestrictedMean,
  options: { readonly level?: number | undefined } = {},
): RestrictedMeanDifference {
  const { level = 0.95 } = options;
  checkOpenProbability("level", level);
  const known = first.estimate !== undefined && second.estimate !== undefined;
  const difference = known ? second.estimate - first.estimate : undefined;
  if (difference === undefined || first.standardError === undefined || second.standardError === undefined) {
    return { difference, standardError: undefined, lower: undefined, upper: undefined, z: undefined, p: undefined };
  }
  const standardError = Math.hypot(first.standardError, second.standardError);
  const half = normalQuantile(1 - (1 - level) / 2) * standardError;
  const z = standardError > 0 ? difference / standardError : undefined;
  return {
    difference,
    standardError,
    lower: difference - half,
    upper: difference + half,
    z,
    p: z === undefined ? undefined : normalTwoSided(z),
  };
}
