import { checkFiniteNumber, checkNonNegativeNumber } from "./argument-checks.js";
import type { ClinicalCutoffs, CutoffGroups, GroupNorm } from "./clinical-cutoffs.js";
import { clinicalCutoffs } from "./clinical-cutoffs.js";
import { lowerNormal } from "./normal-cdf.js";
import { checkReliability } from "./reliable-change-threshold.js";

/** What Hageman and Arrindell's method asks of a sample; means and deviations in points of the score. */
export interface HagemanArrindellSample {
  readonly meanBefore: number;
  readonly meanAfter: number;
  /** Standard deviation of the scores before. */
  readonly sd: number;
  readonly sdAfter: number;
  /** Correlation of the scores before with those after. */
  readonly correlation: number;
  /** Reliability of the scores before, from 0 to 1. */
  readonly reliability: number;
}

/** Derived quantities of the sample. */
export interface HagemanArrindellParts {
  /** Standard error of measurement, sd √(1 - reliability), taken as the same before and after. */
  readonly standardError: number;
  /** Reliability of the scores after, given that error. */
  readonly reliabilityAfter: number;
  /** Standard deviation of the differences. */
  readonly sdChange: number;
  /** Reliability of the differences. */
  readonly reliabilityOfChange: number;
}

const trueVariance = (sd: number, standardError: number): number => sd * sd - standardError * standardError;

export function hagemanArrindellParts(sample: HagemanArrindellSample): HagemanArrindellParts {
  const { meanBefore, meanAfter, sd, sdAfter, correlation, reliability } = sample;
  checkFiniteNumber("meanBefore", meanBefore);
  checkFiniteNumber("meanAfter", meanAfter);
  checkNonNegativeNumber("sd", sd);
  checkNonNegativeNumber("sdAfter", sdAfter);
  checkReliability("reliability", reliability);
  checkFiniteNumber("correlation", correlation);
  if (Math.abs(correlation) > 1) throw new RangeError("correlation must lie between -1 and 1");
  const standardError = sd * Math.sqrt(1 - reliability);
  const shared = 2 * sd * sdAfter * correlation;
  const variance = sd * sd + sdAfter * sdAfter - shared;
  const trueChange = trueVariance(sd, standardError) + trueVariance(sdAfter, standardError) - shared;
  if (!(trueVariance(sdAfter, standardError) > 0) || !(trueChange > 0)) {
    throw new RangeError(
      "hageman-arrindell needs scores after, and differences, that vary more than by error: sd, sdAfter, correlation and reliability leave no true variance",
    );
  }
  return {
    standardError,
    reliabilityAfter: trueVariance(sdAfter, standardError) / (sdAfter * sdAfter),
    sdChange: Math.sqrt(variance),
    reliabilityOfChange: trueChange / variance,
  };
}

function trueNorm(norm: GroupNorm | undefined, standardError: number): GroupNorm | undefined {
  if (norm === undefined || norm.sd <= standardError) return undefined;
  return { mean: norm.mean, sd: Math.sqrt(trueVariance(norm.sd, standardError)) };
}

/**
 * Cut-offs a, b and c between the true scores of the clinical and the functional group: Jacobson and Truax's with each
 * standard deviation times the root of the group's reliability, (sd² - standardError²) / sd².
 *
 * @param standardError standard error of measurement in points, sd √(1 - reliability)
 * @returns points of the score; undefined where a group is not known or varies no more than by error
 * @throws RangeError or TypeError where a number cannot be used
 * @see Hageman & Arrindell (1999), Behaviour Research and Therapy 37, 1169-1193
 */
export function trueScoreCutoffs(groups: CutoffGroups, standardError: number): ClinicalCutoffs {
  checkNonNegativeNumber("standardError", standardError);
  const { clinical, functional, higherIsBetter } = groups;
  clinicalCutoffs(groups);
  return clinicalCutoffs({
    clinical: trueNorm(clinical, standardError),
    functional: trueNorm(functional, standardError),
    higherIsBetter,
  });
}

/** Shares of a group, between 0 and 1, estimated from its moments. */
export interface GroupShares {
  readonly reliabilityOfChange: number;
  /** Share whose true score changed for the better. */
  readonly changed: number;
  /** Share whose true score after is beyond the cut-off; undefined where no cut-off is given. */
  readonly functional: number | undefined;
}

/**
 * Share of a group whose true score changed for the better, and share that is functional after, both from the group's
 * moments and a normal distribution of true scores.
 *
 * @throws RangeError or TypeError where a moment cannot be used, or no true variance is left
 * @see Hageman & Arrindell (1999), on analysis at the group level
 */
export function hagemanArrindellShares(
  sample: HagemanArrindellSample & { readonly higherIsBetter: boolean; readonly cutoff?: number | undefined },
): GroupShares {
  const { meanBefore, meanAfter, sdAfter, higherIsBetter, cutoff } = sample;
  const { sdChange, reliabilityAfter, reliabilityOfChange } = hagemanArrindellParts(sample);
  if (cutoff !== undefined) checkFiniteNumber("cutoff", cutoff);
  const direction = higherIsBetter ? 1 : -1;
  return {
    reliabilityOfChange,
    changed: lowerNormal((direction * (meanAfter - meanBefore)) / (sdChange * Math.sqrt(reliabilityOfChange))),
    functional:
      cutoff === undefined
        ? undefined
        : lowerNormal((direction * (meanAfter - cutoff)) / (sdAfter * Math.sqrt(reliabilityAfter))),
  };
}
