import { checkFiniteNumber } from "./argument-checks.js";

const LOG_ROOT_TWO_PI = Math.log(2 * Math.PI) / 2;

/** Density of the standard normal distribution. */
export function normalDensity(x: number): number {
  return Math.exp((-x * x) / 2 - LOG_ROOT_TWO_PI);
}

/** P(0 < X < x), by the series of Abramowitz & Stegun (1964) 26.2.11; all its terms have one sign. */
function centralArea(x: number): number {
  let term = x;
  let sum = x;
  for (let k = 3; Math.abs(term) > 1e-17 * Math.abs(sum); k += 2) {
    term *= (x * x) / k;
    sum += term;
  }
  return normalDensity(x) * sum;
}

/** P(X > x) over the density at x ≥ 2, by Laplace's continued fraction: Abramowitz & Stegun (1964) 26.2.14. */
function millsRatio(x: number): number {
  let fraction = 0;
  for (let k = Math.ceil(25 + 500 / (x * x)); k > 0; k--) fraction = k / (x + fraction);
  return 1 / (x + fraction);
}

/** P(X < x) for any x, also one that is infinite; callers inside the package have checked theirs. */
export function lowerNormal(x: number): number {
  if (x < -40) return 0;
  if (x < -2) return normalDensity(x) * millsRatio(-x);
  if (x <= 2) return 0.5 + centralArea(x);
  return 1 - lowerNormal(-x);
}

/**
 * Probability that a standard normal variable is below x, to about 1e-13 relative in either tail: take `normalCdf(-x)` for
 * the probability of being above x.
 *
 * @returns a probability; 0 where it is too small for a number, see `normalLogCdf`
 * @throws RangeError or TypeError where x is not a finite number
 * @see Abramowitz & Stegun (1964) 26.2.11 and 26.2.14
 */
export function normalCdf(x: number): number {
  checkFiniteNumber("x", x);
  return lowerNormal(x);
}

/**
 * Natural logarithm of `normalCdf(x)`, finite for every x, to about 1e-13 relative.
 *
 * @throws RangeError or TypeError where x is not a finite number
 */
export function normalLogCdf(x: number): number {
  checkFiniteNumber("x", x);
  if (x < -2) return Math.log(millsRatio(-x)) - (x * x) / 2 - LOG_ROOT_TWO_PI;
  return x <= 2 ? Math.log(lowerNormal(x)) : Math.log1p(-lowerNormal(-x));
}
