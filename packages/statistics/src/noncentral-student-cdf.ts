import { checkFiniteNumber } from "./argument-checks.js";
import { noncentralStudentParts } from "./noncentral-student-parts.js";

/**
 * Probability that a noncentral t variable is below t, to about 1e-14, by numerical integration over the distribution of
 * the sample's spread.
 *
 * @param df degrees of freedom, at least 1, not necessarily whole
 * @param noncentrality mean of the normal variable in the numerator; 0 gives Student's t
 * @throws RangeError or TypeError where an argument is not finite, or df below 1
 * @see Johnson & Kotz (1970), Continuous Univariate Distributions 2, chapter 31
 */
export function noncentralStudentCdf(t: number, df: number, noncentrality: number): number {
  checkFiniteNumber("t", t);
  checkFiniteNumber("df", df);
  checkFiniteNumber("noncentrality", noncentrality);
  if (df < 1) throw new RangeError("df must be at least 1");
  return Math.min(1, noncentralStudentParts(t, df, noncentrality).lower);
}
