import type { ReleasedMean, ReleasedSpread, Withheld } from "@rapport/disclosure";
import type { EffectSize } from "../results.js";

/**
 * The mean change in standard deviations of the scores before treatment (Becker 1988), from the two as they are printed;
 * `undefined` where either is not, or scores do not differ.
 */
export function effectSize(change: ReleasedMean | Withheld, sd: ReleasedSpread | Withheld): EffectSize | undefined {
  if (change.kind === "withheld" || sd.kind === "withheld" || sd.estimate <= 0) return undefined;
  const { estimate, lower, upper } = change;
  return {
    estimate: estimate / sd.estimate,
    ...(lower === undefined ? {} : { lower: lower / sd.estimate }),
    ...(upper === undefined ? {} : { upper: upper / sd.estimate }),
  };
}
