import type { NumberSeries } from "./argument-checks.js";
import { checkFiniteNumber } from "./argument-checks.js";
import type { ChangeOptions, PairedChange } from "./paired-change.js";
import { pairedChange } from "./paired-change.js";
import type { ChangeCategories, ReliableChangeCategory } from "./reliable-change-category.js";
import { changeCategories, exceeds } from "./reliable-change-category.js";
import type { ChangeScores } from "./reliable-change.js";
import { checkDirection, scorePairs } from "./score-pairs.js";

/** The smallest change that matters, from an anchor outside the instrument; in points, above 0. */
export interface ImportantDifference {
  readonly improvement: number;
  /** For a change for the worse; default: `improvement`. */
  readonly deterioration?: number | undefined;
}

function checkDifference(name: string, points: number): void {
  checkFiniteNumber(name, points);
  if (points <= 0) throw new RangeError(`${name} must be above 0`);
}

/**
 * Change of each person against a minimal important difference: improved or deteriorated from that many points on.
 *
 * @returns persons without both scores have no category and are counted as `unpaired`
 * @throws RangeError or TypeError naming the argument and element that cannot be used
 * @see Jaeschke, Singer & Guyatt (1989), Controlled Clinical Trials 10, 407-415
 */
export function importantChange(input: Omit<ChangeScores, "strict"> & ImportantDifference): ChangeCategories {
  const { higherIsBetter, improvement, deterioration = improvement } = input;
  checkDirection(higherIsBetter);
  checkDifference("improvement", improvement);
  checkDifference("deterioration", deterioration);
  const pairs = scorePairs(input);
  const categories = pairs.map((pair): ReliableChangeCategory | undefined => {
    if (pair === undefined) return undefined;
    const gain = (higherIsBetter ? 1 : -1) * (pair.after - pair.before);
    if (exceeds(gain, improvement, false)) return "improved";
    return exceeds(-gain, deterioration, false) ? "deteriorated" : "unchanged";
  });
  return changeCategories(pairs, categories);
}

/**
 * not-significant: the interval holds 0; not-relevant: it holds neither 0 nor the important difference, and lies below that;
 * not-less-than-important: it holds the important difference, the mean is below; probably-important: the mean is at or above
 * it, the interval still holds it; clearly-important: the whole interval is above it.
 */
export type GroupImportance =
  "not-significant" | "not-relevant" | "not-less-than-important" | "probably-important" | "clearly-important";

/** A group's mean change, and whether it matters. */
export interface ImportantGroupChange {
  /** After - before in points. */
  readonly change: PairedChange;
  /** Whether the mean changed for the better; undefined where there is no interval. */
  readonly direction: "better" | "worse" | undefined;
  /** Undefined where there is no interval, with fewer than two pairs. */
  readonly importance: GroupImportance | undefined;
}

function importanceOf(mean: number, lower: number, upper: number, difference: number): GroupImportance {
  if (lower <= 0) return "not-significant";
  if (upper < difference) return "not-relevant";
  if (mean < difference) return "not-less-than-important";
  return lower <= difference ? "probably-important" : "clearly-important";
}

/**
 * A group's mean change with its t interval, set against 0 and the minimal important difference. A mean that got worse is
 * judged by the same classes, turned round.
 *
 * @throws RangeError or TypeError naming the argument and element that cannot be used; pairs must be complete
 * @see the five classes of the R package clinicalsignificance (Claus, 2024), which bases them on Hespanhol et al. (2019)
 */
export function importantGroupChange(
  input: {
    readonly before: NumberSeries;
    readonly after: NumberSeries;
    readonly higherIsBetter: boolean;
  } & ImportantDifference,
  options: ChangeOptions = {},
): ImportantGroupChange {
  const { higherIsBetter, improvement, deterioration = improvement } = input;
  checkDirection(higherIsBetter);
  checkDifference("improvement", improvement);
  checkDifference("deterioration", deterioration);
  const change = pairedChange(input, options);
  const { mean, lower, upper } = change;
  if (mean === undefined || lower === undefined || upper === undefined) {
    return { change, direction: undefined, importance: undefined };
  }
  const better = higherIsBetter ? mean >= 0 : mean <= 0;
  const difference = better ? improvement : deterioration;
  const importance =
    mean >= 0 ? importanceOf(mean, lower, upper, difference) : importanceOf(-mean, -upper, -lower, difference);
  return { change, direction: better ? "better" : "worse", importance };
}
