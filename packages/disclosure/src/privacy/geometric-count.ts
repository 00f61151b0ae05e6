import { expectPositive, expectProper, expectWhole } from "./arguments.js";
import type { Chance } from "./chance.js";
import { expMinusBounds } from "./exp-bounds.js";
import { rational } from "./rational.js";
import type { Rational } from "./rational.js";

/** How private a count is. */
export interface CountPrivacy {
  readonly epsilon: Rational;
  /** The most that one unit of protection, added or taken away, changes all counts that share this epsilon by, together. */
  readonly sensitivity: number;
}

/**
 * A count with two-sided geometric noise: epsilon-differentially private, and with a sensitivity of 1 the best of all such
 * counts for every reader (Ghosh, Roughgarden & Sundararajan 2009). A whole number that can be negative; what is made of it
 * afterwards costs nothing.
 *
 * Throws a RangeError where epsilon is not above 0 or the sensitivity not a whole number from 1 up.
 */
export function privateCount(count: number, { epsilon, sensitivity }: CountPrivacy, chance: Chance): number {
  expectWhole(count, 0, "count");
  return Number(BigInt(count) + chance.laplace(scaleOf(epsilon, sensitivity)));
}

/** The scale of the noise, sensitivity / epsilon. Throws as `privateCount` does. */
export function scaleOf(epsilon: Rational, sensitivity: number): Rational {
  expectPositive(epsilon, "epsilon");
  expectWhole(sensitivity, 1, "sensitivity");
  return rational(BigInt(sensitivity) * epsilon.denominator, epsilon.numerator);
}

/** Whether P(|noise| > m) = 2 a^(m+1) / (1 + a) is at most 1 - level, where a = exp(-1 / scale). */
function holds(m: bigint, scale: Rational, level: Rational): boolean {
  const rest = level.denominator - level.numerator;
  const gamma = (k: bigint) => ({ numerator: k * scale.denominator, denominator: scale.numerator });
  // A power of a is transcendental (Lindemann), so the two sides are never equal and some precision tells them apart.
  for (let bits = 64; ; bits *= 2) {
    const one = 1n << BigInt(bits);
    const [a, tail] = [expMinusBounds(gamma(1n), bits), expMinusBounds(gamma(m + 1n), bits)];
    if (2n * tail.upper * level.denominator <= rest * (one + a.lower)) return true;
    if (2n * tail.lower * level.denominator > rest * (one + a.upper)) return false;
  }
}

/**
 * The smallest whole number that the noise of `privateCount` does not exceed, up or down, with a probability of at least
 * `level` (a fraction between 0 and 1, for instance 19/20). Exact.
 */
export function noiseBound(epsilon: Rational, sensitivity: number, level: Rational): number {
  expectProper(level, "level");
  const scale = scaleOf(epsilon, sensitivity);
  let enough = 1n;
  while (!holds(enough, scale, level)) enough *= 2n;
  let tooFew = -1n;
  while (enough - tooFew > 1n) {
    const middle = (enough + tooFew) / 2n;
    if (holds(middle, scale, level)) enough = middle;
    else tooFew = middle;
  }
  return Number(enough);
}
