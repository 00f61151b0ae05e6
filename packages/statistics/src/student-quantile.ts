import { checkFiniteNumber, checkOpenProbability } from "./argument-checks.js";
import type { Step } from "./increasing-root.js";
import { increasingRoot } from "./increasing-root.js";
import { normalQuantile } from "./normal-quantile.js";
import { studentParts } from "./student-tail.js";

/** t > 0 with P(T > t) = tail, in the half of the distribution where relative accuracy in the tail matters. */
function fromTail(tail: number, df: number): number {
  const target = Math.log(tail);
  const evaluate = (s: number): Step => {
    const t = Math.exp(s);
    const { logTail, logDensity } = studentParts(t, df);
    return { value: target - logTail, slope: Math.exp(logDensity + s - logTail) };
  };
  const start = Math.log(-normalQuantile(tail));
  return Math.exp(increasingRoot(evaluate, start, -5, 700));
}

/** t > 0 with P(0 < T < t) = central, near the middle of the distribution. */
function fromCentre(central: number, df: number): number {
  const evaluate = (t: number): Step => {
    const parts = studentParts(t, df);
    return { value: parts.central - central, slope: Math.exp(parts.logDensity) };
  };
  return increasingRoot(evaluate, central / Math.exp(studentParts(0, df).logDensity), 0, 2);
}

/** t from the normal quantile z when z² is small beside df: Abramowitz & Stegun (1964) 26.7.5. */
function fromNormal(z: number, df: number): number {
  const s = z * z;
  const first = (s + 1) / 4;
  const second = ((5 * s + 16) * s + 3) / 96;
  const third = (((3 * s + 19) * s + 17) * s - 15) / 384;
  const fourth = ((((79 * s + 776) * s + 1482) * s - 1920) * s - 945) / 92160;
  return z * (1 + (first + (second + (third + fourth / df) / df) / df) / df);
}

/**
 * Quantile of Student's t distribution, to about 1e-13 relative.
 *
 * @param p probability strictly between 0 and 1
 * @param df degrees of freedom, at least 1, not necessarily whole
 * @throws RangeError where p or df is outside that range
 * @see Abramowitz & Stegun (1964) 26.7.1, with the continued fraction of Press et al. (2007), section 6.4
 */
export function studentQuantile(p: number, df: number): number {
  checkOpenProbability("p", p);
  checkFiniteNumber("df", df);
  if (df < 1) throw new RangeError("df must be at least 1");
  if (p === 0.5) return 0;
  const z = normalQuantile(p);
  if (df >= 1000 * Math.max(1, z * z)) return fromNormal(z, df);
  const tail = Math.min(p, 1 - p);
  const size = tail < 0.25 ? fromTail(tail, df) : fromCentre(Math.abs(p - 0.5), df);
  return p < 0.5 ? -size : size;
}
