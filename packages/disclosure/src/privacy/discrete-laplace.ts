import type { Below } from "./bits.js";
import type { Rational } from "./rational.js";

/** The chance that the noise is made of. */
export interface Coins {
  readonly below: Below;
  /** True with probability exp(-gamma), `gamma` from 0 up. */
  readonly expMinus: (gamma: Rational) => boolean;
}

const one: Rational = { numerator: 1n, denominator: 1n };

/** One attempt at a draw; `undefined` where it has to be made again. */
export function laplaceAttempt(scale: Rational, { below, expMinus }: Coins): bigint | undefined {
  const { numerator, denominator } = scale;
  const remainder = below(numerator);
  if (!expMinus({ numerator: remainder, denominator: numerator })) return undefined;
  let quotient = 0n;
  while (expMinus(one)) quotient += 1n;
  const size = (remainder + numerator * quotient) / denominator;
  // Otherwise 0 would come twice, as +0 and as -0.
  if (below(2n) === 0n) return size;
  return size === 0n ? undefined : -size;
}

/**
 * A whole number z with a probability of exactly (1 - a) / (1 + a) · a^|z|, a = exp(-1 / scale): the two-sided geometric or
 * discrete Laplace distribution (Ghosh, Roughgarden & Sundararajan 2009), drawn with whole numbers alone (Canonne, Kamath &
 * Steinke 2020, algorithm 2). How long it takes depends on what is drawn, so nobody outside may time it.
 */
export function discreteLaplace(scale: Rational, coins: Coins): bigint {
  for (;;) {
    const drawn = laplaceAttempt(scale, coins);
    if (drawn !== undefined) return drawn;
  }
}
