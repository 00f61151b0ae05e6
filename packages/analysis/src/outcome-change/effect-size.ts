import type { ReleasedMean, ReleasedSpread, Withheld } from "@rapport/disclosure";
import type { EffectSize } from "../results.js";

/** By so many standard deviations a printed mean can be off at most, for the change to be told in them. */
const mostOff = 0.25;

/**
 * The mean change in standard deviations of the scores before treatment (Becker 1988), from the two as they are printed;
 * `undefined` where either is not, scores do not differ, or the mean is rounded too coarsely to tell.
 */
export function effectSize(change: ReleasedMean | Withheld, sd: ReleasedSpread | Withheld): EffectSize | undefined {
  if (change.kind === "withheld" || sd.kind === "withheld" || sd.estimate <= 0) return undefined;
  const { estimate, lower, upper, step } = change;
  if (step / 2 > mostOff * sd.estimate) return undefined;
  return {
    estimate: estimate / sd.estimate,
    ...(lower === undefined ? {} : { lower: lower / sd.estimate }),
    ...(upper === undefined ? {} : { upper: upper / sd.estimate }),
  };
}
