import { checkFiniteNumber } from "./argument-checks.js";
import { studentParts } from "./student-tail.js";

function checkDf(df: number): void {
  checkFiniteNumber("df", df);
  if (df < 1) throw new RangeError("df must be at least 1");
}

/**
 * Probability that Student's t is below t, to about 1e-12 relative in either tail: take `studentCdf(-t, df)` for the
 * probability of being above t.
 *
 * @param df degrees of freedom, at least 1, not necessarily whole
 * @throws RangeError or TypeError where t or df is not finite, or df below 1
 * @see Abramowitz & Stegun (1964) 26.7.1
 */
export function studentCdf(t: number, df: number): number {
  checkFiniteNumber("t", t);
  checkDf(df);
  const { central, logTail } = studentParts(Math.abs(t), df);
  return t < 0 ? Math.exp(logTail) : 0.5 + central;
}

/**
 * Two-sided p-value of a t statistic: the probability of one at least as far from 0.
 *
 * @param df degrees of freedom, at least 1, not necessarily whole
 * @throws RangeError or TypeError where t or df is not finite, or df below 1
 * @see Student (1908)
 */
export function studentTwoSidedP(t: number, df: number): number {
  checkFiniteNumber("t", t);
  checkDf(df);
  return Math.min(1, 2 * Math.exp(studentParts(Math.abs(t), df).logTail));
}
