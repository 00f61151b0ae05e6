import { checkFiniteNumber } from "./argument-checks.js";
import type { SurvivalCurve } from "./survival-curve.js";

/** A time with its confidence interval; undefined where the curve does not get that far. */
export interface SurvivalQuantile {
  readonly estimate: number | undefined;
  readonly lower: number | undefined;
  readonly upper: number | undefined;
}

/** Two probabilities closer than this are the same: R's sqrt(.Machine$double.eps). */
const TOLERANCE = 2 ** -26;

/** First time at which 1 - curve reaches p; the middle of the flat part where it equals p. */
function crossing(time: readonly number[], curve: readonly (number | undefined)[], p: number): number | undefined {
  const gone = (j: number): number => 1 - (curve[j] ?? Number.NaN);
  if (p === 0) return time.length > 0 ? 0 : undefined;
  let first = 0;
  while (first < time.length && !(gone(first) >= p - TOLERANCE)) first += 1;
  const start = time[first];
  if (start === undefined || gone(first) >= p + TOLERANCE) return start;
  let next = first + 1;
  while (next < time.length && Math.abs(gone(next) - p) < TOLERANCE) next += 1;
  const end = next < time.length ? time[next] : time[time.length - 1];
  // A bound that ceases to exist after its flat part gives no middle.
  if (end === undefined || Number.isNaN(gone(Math.min(next, time.length - 1)))) return undefined;
  return (start + end) / 2;
}

/**
 * The time by which a share p has left: the first time with 1 - S(t) ≥ p. Where the curve is flat at exactly 1 - p, the
 * middle of the flat part, which for the last part ends at the last time. The limits are the same rule applied to the
 * lower and upper confidence curves; should a bound cross more than once, the first crossing counts.
 *
 * `p: 0.5` is the median. What is not reached is undefined: say "not reached", never the last time.
 *
 * @param p share that has left, from 0 to 1; otherwise a RangeError is thrown
 * @see Brookmeyer & Crowley (1982), Biometrics 38, 29-41; R `survival::quantile.survfit`
 */
export function survivalQuantile(curve: SurvivalCurve, p: number): SurvivalQuantile {
  checkFiniteNumber("p", p);
  if (p < 0 || p > 1) throw new RangeError("p must lie between 0 and 1, for example 0.5 for the median");
  return {
    estimate: crossing(curve.time, curve.survival, p),
    lower: crossing(curve.time, curve.lower, p),
    upper: crossing(curve.time, curve.upper, p),
  };
}
