import type { NumberSeries } from "./argument-checks.js";
import { checkOpenProbability } from "./argument-checks.js";
import type { ChangeOptions, PairedChange } from "./paired-change.js";
import { pairedChange, pairedChangeFromMoments } from "./paired-change.js";
import type { PairedMoments } from "./paired-moments.js";
import { checkPairedMoments, pairedMoments } from "./paired-moments.js";
import type { StandardizedEffect } from "./standardized-effects.js";
import {
  averageEffect,
  baselineEffect,
  noEffect,
  ownEffect,
  repeatedMeasuresEffect,
  rootMeanSquareEffect,
} from "./standardized-effects.js";

/**
 * The mean change in points, and over five different standard deviations. They may differ by half on the same data: name
 * the one that is printed, and print the change in points first.
 */
export interface StandardizedMeanChange {
  /** In points of the score, with its t interval. */
  readonly change: PairedChange;
  readonly moments: PairedMoments;
  /** d_z: over the standard deviation of the changes. Interval: exact inversion of the noncentral t. */
  readonly dz: StandardizedEffect;
  /** d_av: over the mean of both standard deviations (Lakens, 2013). No interval is published for it. */
  readonly dav: StandardizedEffect;
  /** d_av: over the root mean square of both. Interval: Algina & Keselman (2003), by the noncentral t. */
  readonly davRms: StandardizedEffect;
  /**
   * d_rm: d_z √(2(1 - correlation)) (Morris & DeShon, 2002). Interval: by the noncentral t distribution that they give,
   * which takes the correlation as known.
   */
  readonly drm: StandardizedEffect;
  /** d_pre: over the standard deviation before (Becker, 1988). Interval: her large-sample variance, about `corrected`. */
  readonly dpre: StandardizedEffect;
}

/** A standard deviation this small beside the scores is what rounding leaves of 0. */
const ROUNDING = 1e-13;

function effects(moments: PairedMoments, change: PairedChange, level: number): StandardizedMeanChange {
  const { n, meanBefore = 0, meanAfter = 0, sdBefore, sdAfter, correlation } = moments;
  const none = { dz: noEffect, dav: noEffect, davRms: noEffect, drm: noEffect, dpre: noEffect };
  if (n < 2 || change.mean === undefined || sdBefore === undefined || sdAfter === undefined) {
    return { change, moments, ...none };
  }
  const least = ROUNDING * Math.max(Math.abs(meanBefore), Math.abs(meanAfter), sdBefore, sdAfter);
  const orZero = (sd: number): number => (sd <= least ? 0 : sd);
  const constant = orZero(sdBefore) === 0 || orZero(sdAfter) === 0;
  const input = {
    n,
    change: change.mean,
    sdChange: change.sd === undefined ? undefined : orZero(change.sd),
    sdBefore: orZero(sdBefore),
    sdAfter: orZero(sdAfter),
    correlation: constant ? undefined : correlation,
    level,
  };
  return {
    change,
    moments,
    dz: ownEffect(input),
    dav: averageEffect(input),
    davRms: rootMeanSquareEffect(input),
    drm: repeatedMeasuresEffect(input),
    dpre: baselineEffect(input),
  };
}

/** Standard deviation of after - before, where the moments tell it. */
function sdOfChange({ sdBefore, sdAfter, correlation }: PairedMoments): number | undefined {
  if (sdBefore === undefined || sdAfter === undefined) return undefined;
  const shared = sdBefore * sdAfter;
  if (shared > 0 && correlation === undefined) return undefined;
  return Math.sqrt((sdBefore - sdAfter) ** 2 + 2 * shared * (1 - (correlation ?? 0)));
}

/**
 * Mean of after - before in points and standardised in five ways, each also with Hedges' (1981) exact correction
 * Γ(df/2) / (√(df/2) Γ((df - 1)/2)), df = n - 1. The sign is that of after - before, whichever direction is better.
 *
 * @returns effects in standard deviations; undefined with fewer than two pairs (corrected: three), and where the standard
 * deviation in the denominator is 0
 * @throws RangeError or TypeError naming the argument and element that cannot be used; pairs must be complete
 * @see Lakens (2013), Frontiers in Psychology 4, 863; Morris & DeShon (2002), Psychological Methods 7, 105-125; Becker (1988),
 * British Journal of Mathematical and Statistical Psychology 41, 257-278; Algina & Keselman (2003), Educational and
 * Psychological Measurement 63, 537-553; Steiger & Fouladi (1997) on inverting the noncentral t
 */
export function standardizedMeanChange(
  pairs: { readonly before: NumberSeries; readonly after: NumberSeries },
  options: ChangeOptions = {},
): StandardizedMeanChange {
  return effects(pairedMoments(pairs), pairedChange(pairs, options), options.level ?? 0.95);
}

/**
 * The same from the number, means, standard deviations and correlation, as articles print them.
 *
 * @returns as `standardizedMeanChange`; where the correlation is not known, the effects over the standard deviations before
 * and after still exist, without intervals
 * @throws RangeError or TypeError where the moments are not those of a sample
 */
export function standardizedMeanChangeFromMoments(
  moments: PairedMoments,
  options: ChangeOptions = {},
): StandardizedMeanChange {
  const { level = 0.95 } = options;
  checkOpenProbability("level", level);
  checkPairedMoments(moments);
  const sd = sdOfChange(moments);
  const { n, meanBefore, meanAfter } = moments;
  const mean = meanBefore === undefined || meanAfter === undefined ? undefined : meanAfter - meanBefore;
  if (n >= 2 && sd === undefined) {
    const unknown = { sd: undefined, standardError: undefined, lower: undefined, upper: undefined };
    return effects(moments, { n, mean, ...unknown, df: n - 1 }, level);
  }
  return effects(moments, pairedChangeFromMoments({ n, mean, sd }, options), level);
}
