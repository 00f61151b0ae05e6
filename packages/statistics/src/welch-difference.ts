import { checkFiniteNumber, checkNonNegativeNumber, checkOpenProbability } from "./argument-checks.js";
import { studentQuantile } from "./student-quantile.js";

/** A mean of so many independent values. */
export interface MeanOf {
  readonly mean: number;
  readonly standardError: number;
  /** How many values, at least 2. */
  readonly n: number;
}

/** Difference of two means with its confidence interval. */
export interface MeanDifference {
  readonly estimate: number;
  readonly lower: number;
  readonly upper: number;
  /** Degrees of freedom after Satterthwaite; undefined where neither mean has any error. */
  readonly df: number | undefined;
}

function check(name: string, { mean, standardError, n }: MeanOf): void {
  checkFiniteNumber(`${name}.mean`, mean);
  checkNonNegativeNumber(`${name}.standardError`, standardError);
  checkFiniteNumber(`${name}.n`, n);
  if (n < 2) throw new RangeError(`${name}.n must be at least 2`);
}

/**
 * Difference of two independent means, first - second, with Welch's t interval, which does not ask that both vary alike.
 *
 * @throws RangeError or TypeError where a number is missing or not finite, an error is negative, or an n is under 2
 * @see Welch (1947), Biometrika 34, 28-35; degrees of freedom after Satterthwaite (1946), Biometrics Bulletin 2, 110-114
 */
export function welchDifference(
  first: MeanOf,
  second: MeanOf,
  { level = 0.95 }: { readonly level?: number | undefined } = {},
): MeanDifference {
  checkOpenProbability("level", level);
  check("first", first);
  check("second", second);
  const estimate = first.mean - second.mean;
  const [a, b] = [first.standardError ** 2, second.standardError ** 2];
  if (a + b === 0) return { estimate, lower: estimate, upper: estimate, df: undefined };
  const df = (a + b) ** 2 / (a ** 2 / (first.n - 1) + b ** 2 / (second.n - 1));
  const half = studentQuantile(1 - (1 - level) / 2, df) * Math.sqrt(a + b);
  return { estimate, lower: estimate - half, upper: estimate + half, df };
}
