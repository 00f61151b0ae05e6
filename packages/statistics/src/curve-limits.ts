import type { IntervalKind } from "./confidence-limits.js";
import { confidenceLimits } from "./confidence-limits.js";
import { numberArray } from "./plain-arrays.js";

/** Confidence limits along a curve, not yet with gaps: NaN where a limit does not exist. */
export interface CurveLimits {
  readonly lower: number[];
  readonly upper: number[];
}

/**
 * Confidence limits at each time of a curve. Those of a time at which nothing changed (censorings only) are copied: three
 * exponentials and a logarithm each are most of what a curve over many distinct times costs.
 *
 * @param standardError NaN where it does not exist
 */
export function curveLimits(
  kind: IntervalKind,
  estimate: Float64Array,
  standardError: readonly number[],
  z: number,
): CurveLimits {
  const lower = numberArray(estimate.length);
  const upper = numberArray(estimate.length);
  for (let j = 0; j < estimate.length; j++) {
    const value = estimate[j] ?? 0;
    const error = standardError[j] ?? Number.NaN;
    if (j > 0 && value === estimate[j - 1] && error === standardError[j - 1]) {
      lower[j] = lower[j - 1] ?? Number.NaN;
      upper[j] = upper[j - 1] ?? Number.NaN;
      continue;
    }
    const limits = confidenceLimits(kind, value, Number.isNaN(error) ? undefined : error, z);
    lower[j] = limits.lower ?? Number.NaN;
    upper[j] = limits.upper ?? Number.NaN;
  }
  return { lower, upper };
}
