import { checkFiniteNumber } from "./argument-checks.js";
import type { ChangeCategories, ReliableChangeCategory } from "./reliable-change-category.js";
import { changeCategories, exceeds } from "./reliable-change-category.js";
import type { ScorePair } from "./score-pairs.js";
import { checkDirection, scorePairs } from "./score-pairs.js";
import type { ChangeScores } from "./reliable-change.js";

/** Scores, and the share of the score before that counts as change. */
export interface PercentageChangeInput extends Omit<ChangeScores, "strict"> {
  /** Share of the score before by which it must get better, for example 0.5. */
  readonly improvement: number;
  /** Share by which it must get worse; default: `improvement`. */
  readonly deterioration?: number | undefined;
}

/** Each person's category. */
export interface PercentageChange extends ChangeCategories {
  /** Persons with both scores whose score before is 0 or negative, so that there is no percentage of it. */
  readonly withoutBaseline: number;
}

function checkShare(name: string, share: number): void {
  checkFiniteNumber(name, share);
  if (share <= 0) throw new RangeError(`${name} must be above 0, for example 0.5`);
}

/**
 * Change of each person as a share of the score before: improved or deteriorated from the given share on. It says nothing
 * about the instrument's unreliability, and favours persons who start low.
 *
 * @returns persons whose score before is 0 or negative have no category, nor have those without both scores
 * @throws RangeError or TypeError naming the argument and element that cannot be used
 * @see the percentage method of the R package clinicalsignificance (Claus, 2024)
 */
export function percentageChange(input: PercentageChangeInput): PercentageChange {
  const { higherIsBetter, improvement, deterioration = improvement } = input;
  checkDirection(higherIsBetter);
  checkShare("improvement", improvement);
  checkShare("deterioration", deterioration);
  const judge = ({ before, after }: ScorePair): ReliableChangeCategory | undefined => {
    if (before <= 0) return undefined;
    const gain = ((higherIsBetter ? 1 : -1) * (after - before)) / before;
    if (exceeds(gain, improvement, false)) return "improved";
    return exceeds(-gain, deterioration, false) ? "deteriorated" : "unchanged";
  };
  const pairs = scorePairs(input);
  const categories = pairs.map((pair) => (pair === undefined ? undefined : judge(pair)));
  const withoutBaseline = pairs.filter((pair) => pair !== undefined && pair.before <= 0).length;
  return { ...changeCategories(pairs, categories), withoutBaseline };
}
