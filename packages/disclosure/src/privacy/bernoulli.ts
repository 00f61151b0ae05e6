import type { Below } from "./bits.js";
import type { Enclosure } from "./exp-bounds.js";
import type { Rational } from "./rational.js";

/** True with a probability of exactly `probability`, a fraction from 0 to 1. */
export function bernoulli({ numerator, denominator }: Rational, below: Below): boolean {
  return below(denominator) < numerator;
}

/** For `gamma` from 0 to 1: the first K whose coin of gamma/K falls false is odd with probability exp(-gamma). */
function bernoulliExpUpToOne({ numerator, denominator }: Rational, below: Below): boolean {
  let tries = 1n;
  while (bernoulli({ numerator, denominator: denominator * tries }, below)) tries += 1n;
  return tries % 2n === 1n;
}

/**
 * True with a probability of exactly exp(-gamma), for a fraction `gamma` from 0 up, with whole numbers alone (Canonne,
 * Kamath & Steinke 2020, "The Discrete Gaussian for Differential Privacy", algorithm 1).
 */
export function bernoulliExp({ numerator, denominator }: Rational, below: Below): boolean {
  const one: Rational = { numerator: 1n, denominator: 1n };
  for (let whole = numerator / denominator; whole > 0n; whole -= 1n) {
    if (!bernoulliExpUpToOne(one, below)) return false;
  }
  return bernoulliExpUpToOne({ numerator: numerator % denominator, denominator }, below);
}

/**
 * True with a probability that is known only as ever narrower enclosures, and exactly with that probability: the digits of a
 * uniform number are drawn until it is certain on which side of the probability it lies.
 */
export function bernoulliWithin(enclosure: (bits: number) => Enclosure, below: Below): boolean {
  const step = 64;
  let uniform = 0n;
  for (let bits = step; ; bits += step) {
    uniform = (uniform << BigInt(step)) | below(1n << BigInt(step));
    const { lower, upper } = enclosure(bits);
    if (uniform < lower) return true;
    if (uniform >= upper) return false;
  }
}
