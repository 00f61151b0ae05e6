import type { NumberSeries } from "./argument-checks.js";
import { checkFinite, checkNonNegativeNumber, checkSameLength } from "./argument-checks.js";
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

/** Scores of the same persons before and after, and the rule by which their change is judged. */
export interface ReliableChangeInput extends ReliableChangeParameters {
  readonly before: NumberSeries;
  readonly after: NumberSeries;
  readonly higherIsBetter: boolean;
  /** Whether a change must exceed the threshold (default) or may equal it. */
  readonly strict?: boolean | undefined;
}

/** How one person's score changed, beyond what unreliability explains. */
export type ReliableChangeCategory = "improved" | "unchanged" | "deteriorated";

/** Each person's category and how many there are of each. */
export interface ReliableChange {
  /** The smallest reliable change, in points of the score. */
  readonly threshold: number;
  /** In the order of the scores. */
  readonly categories: readonly ReliableChangeCategory[];
  readonly counts: Readonly<Record<ReliableChangeCategory, number>>;
}

/** A change this close to the threshold, relatively, equals it: both were rounded on the way. */
const SAME = 1e-9;

/**
 * The smallest reliable change in points: z √2 sd √(1 - reliability).
 *
 * @throws RangeError where sd is negative, reliability outside 0 to 1, or z not positive
 * @see Jacobson & Truax (1991); √2 after Christensen & Mendoza (1986)
 */
export function reliableChangeThreshold(parameters: ReliableChangeParameters): number {
  const { sd, reliability, z = normalQuantile(0.975) } = parameters;
  checkNonNegativeNumber("sd", sd);
  checkNonNegativeNumber("reliability", reliability);
  if (reliability > 1) throw new RangeError("reliability must lie between 0 and 1");
  checkNonNegativeNumber("z", z);
  if (z === 0) throw new RangeError("z must be above 0, for example 1.96");
  return z * Math.SQRT2 * sd * Math.sqrt(1 - reliability);
}

function categorize(gain: number, threshold: number, strict: boolean): ReliableChangeCategory {
  const size = Math.abs(gain);
  const equal = Math.abs(size - threshold) <= SAME * threshold;
  const reliable = size > 0 && (equal ? !strict : size > threshold);
  if (!reliable) return "unchanged";
  return gain > 0 ? "improved" : "deteriorated";
}

/**
 * Reliable change of each person after Jacobson and Truax: improved or deteriorated where the score moved by more than
 * the threshold, else unchanged. Persons without both scores do not belong here, but do belong in the denominator of any
 * rate made from the counts.
 *
 * @throws RangeError or TypeError naming the argument and element that cannot be used
 * @see Jacobson & Truax (1991), Journal of Consulting and Clinical Psychology 59, 12-19
 */
export function reliableChange(input: ReliableChangeInput): ReliableChange {
  const { before, after, higherIsBetter, strict = true } = input;
  const threshold = reliableChangeThreshold(input);
  if (typeof higherIsBetter !== "boolean") throw new TypeError("higherIsBetter must be true or false");
  checkSameLength("after", after.length, "before", before.length);
  checkFinite("before", before);
  checkFinite("after", after);
  const counts = { improved: 0, unchanged: 0, deteriorated: 0 };
  const categories = Array.from(before, (score, i) => {
    const change = (after[i] ?? 0) - score;
    const category = categorize(higherIsBetter ? change : -change, threshold, strict);
    counts[category] += 1;
    return category;
  });
  return { threshold, categories, counts };
}
