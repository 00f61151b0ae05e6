import { checkFiniteNumber } from "./argument-checks.js";
import type { AreaCounts, AreaWeights } from "./area-variance.js";
import { countedAreaVariance, robustAreaVariance } from "./area-variance.js";
import type { RobustMark } from "./curve-source.js";
import { sourceOf } from "./curve-source.js";
import { normalQuantile } from "./normal-quantile.js";
import type { SurvivalCurve } from "./survival-curve.js";

/** A mean time with its standard error and its confidence interval on the plain scale. */
export interface RestrictedMean {
  readonly estimate: number | undefined;
  readonly standardError: number | undefined;
  readonly lower: number | undefined;
  readonly upper: number | undefined;
}

/** Throws unless tau is a positive finite number. */
export function checkTau(tau: number): void {
  checkFiniteNumber("tau", tau);
  if (tau <= 0) throw new RangeError("tau must be above 0, for example 180");
}

/** The standard error of an area under a curve, by the way the curve's own standard errors were made. */
export function areaStandardError(
  result: RobustMark,
  counts: AreaCounts,
  weights: AreaWeights,
  cause: number,
): number | undefined {
  if (result.robust !== true) return Math.sqrt(countedAreaVariance(counts, weights));
  const source = sourceOf(result);
  return source === undefined ? undefined : Math.sqrt(robustAreaVariance(counts, weights, source, cause));
}

/** An estimate with limits that are symmetric about it. */
export function meanWithLimits(estimate: number, standardError: number | undefined, level: number): RestrictedMean {
  if (standardError === undefined) return { estimate, standardError, lower: undefined, upper: undefined };
  const half = normalQuantile(1 - (1 - level) / 2) * standardError;
  return { estimate, standardError, lower: estimate - half, upper: estimate + half };
}

/**
 * Restricted mean time ∫₀^τ S: the mean time still there within the first τ, in the unit of the curve's times.
 *
 * The standard error is of Greenwood's type, or robust where the curve's is (clusters, fractional weights); a robust one
 * needs the curve that `kaplanMeier` returned and is undefined for a copy of it. Limits are estimate ± z standard errors
 * at the curve's level, not cut. Before the first exit the mean is τ with standard error 0. Beyond the last time the last
 * value of the curve is carried on, as R does; that is a guess unless the curve has reached 0. Everything is undefined
 * for a curve without rows. Cost: O(times), and O(rows) where robust.
 *
 * @param tau end of the time looked at, above 0; otherwise a RangeError or TypeError is thrown
 * @see Miller (1981), Survival Analysis, p. 71; R `survival:::survmean`, `residuals.survfit`
 */
export function restrictedMean(curve: SurvivalCurve, tau: number): RestrictedMean {
  checkTau(tau);
  const { time, atRisk, events, survival } = curve;
  if (time.length === 0) return { estimate: undefined, standardError: undefined, lower: undefined, upper: undefined };
  const size = time.length;
  const own = new Float64Array(size);
  const any = new Float64Array(size);
  // From each time to τ, from the last one backwards.
  let area = 0;
  let end = tau;
  for (let j = size - 1; j >= 0; j--) {
    const start = time[j] ?? 0;
    if (start >= tau) continue;
    const height = survival[j] ?? 0;
    area += height * (end - start);
    end = start;
    const n = atRisk[j] ?? 0;
    // Where everyone has left, the area that follows is 0.
    any[j] = height === 0 ? 0 : (area * n) / (n - (events[j] ?? 0));
  }
  const estimate = area + end;
  const standardError = areaStandardError(curve, { atRisk, events, ownEvents: own }, { own, any }, 0);
  return meanWithLimits(estimate, standardError, curve.level);
}
