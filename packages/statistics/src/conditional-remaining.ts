import { checkNonNegativeNumber } from "./argument-checks.js";
import { curveLimits } from "./curve-limits.js";
import { normalQuantile } from "./normal-quantile.js";
import { fillGaps, numberArray, plainArray } from "./plain-arrays.js";
import type { SurvivalCurve } from "./survival-curve.js";
import type { SurvivalQuantile } from "./survival-quantile.js";
import { survivalQuantile } from "./survival-quantile.js";

/** A quantile of the remaining time. */
export interface RemainingQuantile extends SurvivalQuantile {
  /** Share that has left by then. */
  readonly p: number;
}

/** How much longer those stay who are still there. */
export interface ConditionalRemaining {
  readonly elapsed: number;
  /** Weight at risk at the first time of the curve after the elapsed time; 0 where there is none. */
  readonly atRisk: number;
  /** Conditional probability of being still there, over the remaining times; empty where nobody was seen for longer. */
  readonly curve: SurvivalCurve;
  /** One element for each p, in the order given. */
  readonly quantiles: readonly RemainingQuantile[];
}

/** Rounding allowance for "everyone at risk left" where weights are fractional. */
const SAME_WEIGHT = 1e-12;

/** Two standard errors that differ relatively by less are the same. */
const SAME_ERROR = 1e-8;

/** Whether the curve's standard errors are Greenwood's, so that those of its later part follow from its counts. */
function isGreenwood(curve: SurvivalCurve): boolean {
  let sum = 0;
  for (let j = 0; j < curve.time.length; j++) {
    const n = curve.atRisk[j] ?? 0;
    const d = curve.events[j] ?? 0;
    if (d > 0) sum += d / (n * (n - d));
    const error = curve.standardError[j];
    if (!Number.isFinite(sum)) return error === undefined;
    const want = (curve.survival[j] ?? 0) * Math.sqrt(sum);
    if (error === undefined || Math.abs(error - want) > SAME_ERROR * want) return false;
  }
  return true;
}

/**
 * Remaining time, given still there after `elapsed`: the conditional survival curve S(t) / S(elapsed) over the remaining
 * time t - elapsed, and quantiles of the remaining time. Times are in the unit of the curve.
 *
 * The standard error is the conditional Greenwood formula, whose sum runs over the times after `elapsed` alone; it and the
 * limits have the level and the scale of the curve. All of it equals a Kaplan-Meier curve of those still there, with
 * `elapsed` as their entry. A quantile that is not reached is undefined, and so are its limits; one who has left exactly at
 * `elapsed` is not still there.
 *
 * Standard errors and limits are undefined where those of the curve are not Greenwood's (clusters, sampling weights); then
 * call `kaplanMeier` with `entry` raised to `elapsed` for the rows whose time is after it.
 *
 * @param curve from `kaplanMeier`
 * @param elapsed time already spent, at least 0; otherwise a RangeError is thrown
 * @param p shares that have left, each from 0 to 1, otherwise a RangeError is thrown; default the quartiles
 * @see Kaplan & Meier (1958); Greenwood (1926); Hieke, Kleber, König, Engelhardt & Schumacher (2015), Clin. Cancer Res. 21,
 *   1530-1536, on conditional survival
 */
export function conditionalRemaining(
  curve: SurvivalCurve,
  elapsed: number,
  p: readonly number[] = [0.25, 0.5, 0.75],
): ConditionalRemaining {
  checkNonNegativeNumber("elapsed", elapsed);
  const later = curve.time.findIndex((time) => time > elapsed);
  const first = later < 0 ? curve.time.length : later;
  const greenwood = isGreenwood(curve);
  const events = curve.events.slice(first);
  const atRisk = curve.atRisk.slice(first);
  const survival = new Float64Array(atRisk.length);
  const standardError = numberArray(atRisk.length);
  let remaining = 1;
  let sum = 0;
  atRisk.forEach((n, j) => {
    const d = events[j] ?? 0;
    const everyone = n - d <= SAME_WEIGHT * n;
    remaining = everyone ? 0 : (remaining * (n - d)) / n;
    if (d > 0) sum = everyone ? Infinity : sum + d / (n * (n - d));
    survival[j] = remaining;
    standardError[j] = greenwood && sum !== Infinity ? remaining * Math.sqrt(sum) : Number.NaN;
  });
  const z = normalQuantile(1 - (1 - curve.level) / 2);
  const { lower, upper } = curveLimits(curve.interval, survival, standardError, z);
  const conditional: SurvivalCurve = {
    time: curve.time.slice(first).map((time) => time - elapsed),
    atRisk,
    events,
    censored: curve.censored.slice(first),
    survival: plainArray(survival),
    standardError: fillGaps(standardError),
    lower: fillGaps(lower),
    upper: fillGaps(upper),
    level: curve.level,
    interval: curve.interval,
  };
  return {
    elapsed,
    atRisk: atRisk[0] ?? 0,
    curve: conditional,
    quantiles: p.map((share) => ({ p: share, ...survivalQuantile(conditional, share) })),
  };
}
