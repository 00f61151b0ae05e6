import { integrate } from "./gauss-legendre.js";
import { lowerNormal, normalDensity } from "./normal-cdf.js";

/** The noncentral t distribution at one t. */
export interface NoncentralParts {
  /** P(T < t). */
  readonly lower: number;
  /** P(T > t). */
  readonly upper: number;
  /** How fast `upper` grows with the noncentrality. */
  readonly slope: number;
}

/** u - (exp(2u) - 1) / 2, which is -u² near 0, without cancellation there. */
function bend(u: number): number {
  if (Math.abs(u) > 0.1) return u - Math.expm1(2 * u) / 2;
  let term = 2 * u;
  let sum = 0;
  for (let k = 2; k <= 14; k++) {
    term *= (2 * u) / k;
    sum -= term / 2;
  }
  return sum;
}

/** Where, going out from 0 in steps of `step`, the density of the logarithm of the spread has fallen below 1e-19. */
function edge(df: number, step: number): number {
  let u = step;
  while (df * bend(u) > -45) u *= 1.2;
  return u;
}

/**
 * T = (Z + noncentrality) / S with S² a chi-square variable over its degrees of freedom: the normal probability at
 * t S - noncentrality is averaged over u = log S, whose density is proportional to exp(df (u - exp(2u) / 2)). Dividing by
 * the integral of that density, taken over the same pieces, spares the constant.
 */
export function noncentralStudentParts(t: number, df: number, noncentrality: number): NoncentralParts {
  const spread = 1 / Math.sqrt(2 * df);
  const evaluate = (u: number): readonly number[] => {
    const density = Math.exp(df * bend(u));
    const z = t * Math.exp(u) - noncentrality;
    return [density, density * lowerNormal(z), density * lowerNormal(-z), density * normalDensity(z)];
  };
  const [mass = 1, lower = 0, upper = 0, slope = 0] = integrate(
    evaluate,
    edge(df, -spread),
    edge(df, spread),
    1e-12 * spread,
  );
  return { lower: lower / mass, upper: upper / mass, slope: slope / mass };
}
