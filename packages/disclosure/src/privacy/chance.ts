import { bernoulliExp } from "./bernoulli.js";
import { belowFrom } from "./bits.js";
import type { RandomBytes } from "./bits.js";
import { discreteLaplace } from "./discrete-laplace.js";
import type { Coins } from "./discrete-laplace.js";
import type { Rational } from "./rational.js";

/** All the chance that privacy needs, each with exactly the stated probabilities. */
export interface Chance extends Coins {
  /** A whole number z with a probability in proportion to exp(-|z| / scale), `scale` above 0. */
  readonly laplace: (scale: Rational) => bigint;
}

/**
 * Chance from random bytes. No floating-point number has a part in it: with those, the noise has holes and lumps from which
 * the value under it can be read (Mironov 2012).
 */
export function chanceFrom(random: RandomBytes): Chance {
  const below = belowFrom(random);
  const expMinus = (gamma: Rational): boolean => bernoulliExp(gamma, below);
  return { below, expMinus, laplace: (scale) => discreteLaplace(scale, { below, expMinus }) };
}
