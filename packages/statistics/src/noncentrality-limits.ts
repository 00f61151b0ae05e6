import { increasingRoot } from "./increasing-root.js";
import { noncentralStudentParts } from "./noncentral-student-parts.js";

/** Limits of the noncentrality behind an observed t. */
export interface NoncentralityLimits {
  readonly lower: number;
  readonly upper: number;
}

/** The noncentrality, a whole number of `step`s below (or, with a negative step, above) t, that lies beyond the root. */
function bracket(t: number, step: number, beyond: (noncentrality: number) => boolean): number {
  let reach = step;
  while (!beyond(t - reach)) reach *= 2;
  return t - reach;
}

/**
 * Noncentralities under which a t as far above, or as far below, has the probability (1 - level) / 2: the exact interval
 * by inversion of the noncentral t distribution.
 *
 * @see Steiger & Fouladi (1997)
 */
export function noncentralityLimits(t: number, df: number, level: number): NoncentralityLimits {
  const tail = (1 - level) / 2;
  const step = 1 + Math.abs(t) / Math.sqrt(2 * df);
  const settle = (value: number): number => (Math.abs(value) <= 1e-14 * tail ? 0 : value);
  const solve = (side: "lower" | "upper"): number => {
    const evaluate = (noncentrality: number) => {
      const parts = noncentralStudentParts(t, df, noncentrality);
      return { value: settle(side === "lower" ? parts.upper - tail : tail - parts.lower), slope: parts.slope };
    };
    const low = bracket(t, step, (noncentrality) => evaluate(noncentrality).value <= 0);
    const high = bracket(t, -step, (noncentrality) => evaluate(noncentrality).value >= 0);
    return increasingRoot(evaluate, (low + high) / 2, low, high);
  };
  return { lower: solve("lower"), upper: solve("upper") };
}
