import { checkNonNegativeNumber } from "./argument-checks.js";
import { normalQuantile } from "./normal-quantile.js";

/** What decides how large a change must be to exceed the instrument's own unreliability. */
export interface ReliableChangeParameters {
  /** Standard deviation of the scores before; say whether it is a norm's or the sample's own. */
  readonly sd: number;
  /** Reliability of the instrument, from 0 to 1; say whether it is alpha or a retest correlation. */
  readonly reliability: number;
  /** Quantile of the normal distribution; default 1.95996, for 95 %. Published thresholds sometimes use 1.645. */
  readonly z?: number | undefined;
}

/** Throws unless the value is a number from 0 to 1. */
export function checkReliability(name: string, value: number): void {
  checkNonNegativeNumber(name, value);
  if (value > 1) throw new RangeError(`${name} must lie between 0 and 1`);
}

/** Throws unless the parameters can be used; returns the quantile, `usual` where none is given. */
export function checkedQuantile(parameters: ReliableChangeParameters, usual = normalQuantile(0.975)): number {
  const { sd, reliability, z = usual } = parameters;
  checkNonNegativeNumber("sd", sd);
  checkReliability("reliability", reliability);
  checkNonNegativeNumber("z", z);
  if (z === 0) throw new RangeError("z must be above 0, for example 1.96");
  return z;
}

/**
 * The smallest reliable change in points: z √2 sd √(1 - reliability).
 *
 * @throws RangeError where sd is negative, reliability outside 0 to 1, or z not positive
 * @see Jacobson & Truax (1991); √2 after Christensen & Mendoza (1986)
 */
export function reliableChangeThreshold(parameters: ReliableChangeParameters): number {
  const z = checkedQuantile(parameters);
  return z * Math.SQRT2 * parameters.sd * Math.sqrt(1 - parameters.reliability);
}
