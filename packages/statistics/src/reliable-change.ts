import type { ChangeCategories, ReliableChangeCategory } from "./reliable-change-category.js";
import { changeCategories, exceeds } from "./reliable-change-category.js";
import type { ReliableChangeRule } from "./reliable-change-rule.js";
import { changeTest } from "./reliable-change-index.js";
import { reliableChangeThreshold } from "./reliable-change-threshold.js";
import type { ScoreSeries } from "./score-pairs.js";
import { checkDirection, scorePairs } from "./score-pairs.js";

/** Scores of the same persons before and after. */
export interface ChangeScores {
  /** Undefined for a person without one; such a person is counted as unpaired. */
  readonly before: ScoreSeries;
  readonly after: ScoreSeries;
  readonly higherIsBetter: boolean;
  /** Whether a change must exceed the threshold (default) or may equal it. */
  readonly strict?: boolean | undefined;
}

/** Scores, and the rule by which their change is judged. */
export type ReliableChangeInput = ChangeScores & ReliableChangeRule;

/** Each person's category, and the statistic it comes from. */
export interface ReliableChange extends ChangeCategories {
  /** The smallest reliable change in points; undefined where it depends on the person or the group. */
  readonly threshold: number | undefined;
  /** Normal quantile that the index has to exceed. */
  readonly z: number;
  /**
   * Reliable change index of each person, positive where the score rose whichever direction is better; undefined without both
   * scores, and where the method's standard error is 0.
   */
  readonly index: readonly (number | undefined)[];
}

/**
 * Reliable change of each person: improved or deteriorated where the method's reliable change index is beyond z, else
 * unchanged. The default method is Jacobson and Truax's; `method` chooses another, which brings parameters of its own (see
 * `ReliableChangeRule`, which names the source of each). `pairedMoments` gives those of the sample itself.
 *
 * @returns persons without both scores have no category and are counted as `unpaired`
 * @throws RangeError or TypeError naming the argument and element that cannot be used
 * @see Jacobson & Truax (1991), Journal of Consulting and Clinical Psychology 59, 12-19; for the others Speer & Greenbaum
 * (1995), in the same journal, 63, 1044-1048
 */
export function reliableChange(input: ReliableChangeInput): ReliableChange {
  const { higherIsBetter, strict = true } = input;
  const { difference, standardError, z } = changeTest(input);
  checkDirection(higherIsBetter);
  const pairs = scorePairs(input);
  const differences = pairs.map((pair) => (pair === undefined ? undefined : difference(pair)));
  const threshold = z * standardError;
  const categories = differences.map((size): ReliableChangeCategory | undefined => {
    if (size === undefined) return undefined;
    if (!exceeds(Math.abs(size), threshold, strict)) return "unchanged";
    return size > 0 === higherIsBetter ? "improved" : "deteriorated";
  });
  return {
    threshold:
      input.method === undefined || input.method === "jacobson-truax" ? reliableChangeThreshold(input) : undefined,
    z,
    index: differences.map((size) => (size === undefined || standardError === 0 ? undefined : size / standardError)),
    ...changeCategories(pairs, categories),
  };
}
