import { checkNonNegativeNumber } from "./argument-checks.js";
import type { ProportionEstimate, ProportionOptions } from "./wilson-interval.js";
import { wilsonInterval } from "./wilson-interval.js";

/** Number that has a property, of those counted. */
export interface CountOf {
  readonly k: number;
  readonly n: number;
}

const none: ProportionEstimate = { estimate: undefined, lower: undefined, upper: undefined };

/** Limits of first - second from those of each, whose errors have this correlation. */
function combine(first: ProportionEstimate, second: ProportionEstimate, correlation: number): ProportionEstimate {
  if (first.estimate === undefined || second.estimate === undefined) return none;
  const estimate = first.estimate - second.estimate;
  const reach = (one: number | undefined, other: number | undefined): number => {
    const a = (first.estimate ?? 0) - (one ?? 0);
    const b = (other ?? 0) - (second.estimate ?? 0);
    return Math.sqrt(Math.max(0, a * a - 2 * correlation * a * b + b * b));
  };
  return {
    estimate,
    lower: Math.max(-1, estimate - reach(first.lower, second.upper)),
    upper: Math.min(1, estimate + reach(first.upper, second.lower)),
  };
}

/**
 * Difference of two independent proportions, first - second, with Newcombe's interval from both Wilson intervals.
 *
 * @returns between -1 and 1; undefined where either n is 0
 * @throws RangeError or TypeError where a count is negative, not finite, or k above n
 * @see Newcombe (1998), Statistics in Medicine 17, 873-890: method 10, with continuity correction method 11
 */
export function newcombeDifference(
  first: CountOf,
  second: CountOf,
  options: ProportionOptions = {},
): ProportionEstimate {
  return combine(wilsonInterval(first.k, first.n, options), wilsonInterval(second.k, second.n, options), 0);
}

/** The same persons at two times, by whether they had the property at each. */
export interface PairedCounts {
  readonly both: number;
  readonly onlyFirst: number;
  readonly onlySecond: number;
  readonly neither: number;
}

/** Newcombe's φ, corrected for continuity where it is positive; 0 where a margin is empty. */
function phi({ both, onlyFirst, onlySecond, neither }: PairedCounts, n: number): number {
  const margins = (both + onlyFirst) * (onlySecond + neither) * (both + onlySecond) * (onlyFirst + neither);
  if (margins === 0) return 0;
  const product = both * neither - onlyFirst * onlySecond;
  return (product > 0 ? Math.max(0, product - n / 2) : product) / Math.sqrt(margins);
}

/**
 * Difference of two proportions of the same persons, first - second, with Newcombe's interval from both Wilson intervals
 * and their correlation.
 *
 * @returns between -1 and 1; undefined where nobody was counted
 * @throws RangeError or TypeError where a count is negative or not finite
 * @see Newcombe (1998), Statistics in Medicine 17, 2635-2650: method 10
 */
export function newcombePairedDifference(
  counts: PairedCounts,
  options: Pick<ProportionOptions, "level"> = {},
): ProportionEstimate {
  const { both, onlyFirst, onlySecond, neither } = counts;
  checkNonNegativeNumber("both", both);
  checkNonNegativeNumber("onlyFirst", onlyFirst);
  checkNonNegativeNumber("onlySecond", onlySecond);
  checkNonNegativeNumber("neither", neither);
  const n = both + onlyFirst + onlySecond + neither;
  const { level } = options;
  const first = wilsonInterval(both + onlyFirst, n, { level });
  const second = wilsonInterval(both + onlySecond, n, { level });
  return combine(first, second, phi(counts, n));
}
