import { gammaRatio } from "./gamma-ratio.js";
import { normalQuantile } from "./normal-quantile.js";
import { noncentralityLimits } from "./noncentrality-limits.js";

/** One standardised mean change. All undefined where what it is divided by is 0, or does not exist. */
export interface StandardizedEffect {
  /** Mean change over the standard deviation that the effect is named after. */
  readonly estimate: number | undefined;
  /** The estimate times Hedges' exact correction for small samples; undefined where n is below 3. */
  readonly corrected: number | undefined;
  /** Lower limit for the effect in the population; undefined where no published interval exists. */
  readonly lower: number | undefined;
  readonly upper: number | undefined;
}

/** What the effects are made of; all in points of the score but `correlation`. */
export interface EffectInput {
  readonly n: number;
  readonly change: number;
  /** Undefined where the moments do not tell it. */
  readonly sdChange: number | undefined;
  readonly sdBefore: number;
  readonly sdAfter: number;
  readonly correlation: number | undefined;
  readonly level: number;
}

export const noEffect: StandardizedEffect = {
  estimate: undefined,
  corrected: undefined,
  lower: undefined,
  upper: undefined,
};

/** Hedges' (1981) exact factor for n - 1 degrees of freedom; undefined below 2 of them, where it is 0. */
function hedgesFactor(df: number): number | undefined {
  return df < 2 ? undefined : gammaRatio((df - 1) / 2) / Math.sqrt(df / 2);
}

/** Mean change over `divisor`. */
function plain(input: EffectInput, divisor: number): StandardizedEffect {
  const estimate = input.change / divisor;
  const factor = hedgesFactor(input.n - 1);
  return { ...noEffect, estimate, corrected: factor === undefined ? undefined : factor * estimate };
}

/** With the limits of the change over its own standard deviation, by inversion of the noncentral t, put to another scale. */
function scaled(input: EffectInput, sdChange: number, divisor: number): StandardizedEffect {
  const { n, change, level } = input;
  const root = Math.sqrt(n);
  const limits = noncentralityLimits((change / sdChange) * root, n - 1, level);
  const scale = sdChange / divisor / root;
  return { ...plain(input, divisor), lower: limits.lower * scale, upper: limits.upper * scale };
}

/** Over the standard deviation of the changes. */
export function ownEffect(input: EffectInput): StandardizedEffect {
  const { sdChange = 0 } = input;
  return sdChange === 0 ? noEffect : scaled(input, sdChange, sdChange);
}

/** Over the mean of both standard deviations. */
export function averageEffect(input: EffectInput): StandardizedEffect {
  const divisor = (input.sdBefore + input.sdAfter) / 2;
  return divisor === 0 ? noEffect : plain(input, divisor);
}

/** Over the root mean square of both standard deviations. */
export function rootMeanSquareEffect(input: EffectInput): StandardizedEffect {
  const { sdBefore, sdAfter, sdChange = 0 } = input;
  const divisor = Math.hypot(sdBefore, sdAfter) / Math.SQRT2;
  if (divisor === 0) return noEffect;
  return sdChange === 0 ? plain(input, divisor) : scaled(input, sdChange, divisor);
}

/** In the units that both scores would have, were their standard deviations equal. */
export function repeatedMeasuresEffect(input: EffectInput): StandardizedEffect {
  const { sdChange = 0, correlation } = input;
  if (sdChange === 0 || correlation === undefined || correlation === 1) return noEffect;
  return scaled(input, sdChange, sdChange / Math.sqrt(2 * (1 - correlation)));
}

/** Over the standard deviation before. */
export function baselineEffect(input: EffectInput): StandardizedEffect {
  const { n, sdBefore, correlation, level } = input;
  if (sdBefore === 0) return noEffect;
  const effect = plain(input, sdBefore);
  if (effect.corrected === undefined || correlation === undefined) return effect;
  // Becker (1988); the same variance as measure "SMCR" of the R package metafor.
  const variance = (2 * (1 - correlation)) / n + effect.corrected ** 2 / (2 * n);
  const half = normalQuantile(1 - (1 - level) / 2) * Math.sqrt(variance);
  return { ...effect, lower: effect.corrected - half, upper: effect.corrected + half };
}
