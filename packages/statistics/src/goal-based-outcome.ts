import { checkFiniteNumber } from "./argument-checks.js";

/** Ratings of one goal, from 0 (not at all met) to 10 (met); undefined where it was not rated. */
export interface GoalRatings {
  readonly first: number | undefined;
  readonly last: number | undefined;
}

/** Mean change over a person's goals. */
export interface GoalBasedOutcome {
  /** Mean of last - first in rating points; undefined where no goal was rated twice. */
  readonly mean: number | undefined;
  /** Number of goals rated twice. */
  readonly goals: number;
  /** Goals not rated twice: left out of the mean. */
  readonly unpaired: number;
}

function checkRating(name: string, rating: number | undefined): void {
  if (rating === undefined) return;
  checkFiniteNumber(name, rating);
  if (rating < 0 || rating > 10) throw new RangeError(`${name} must lie between 0 and 10`);
}

/**
 * Change of a person's goal-based outcomes: mean of last - first over up to three goals that were rated twice.
 *
 * @throws RangeError or TypeError where there are more than three goals, or a rating is outside 0 to 10
 * @see Law & Jacob (2015), Goals and Goal Based Outcomes, 3rd edition, CAMHS Press
 */
export function goalBasedOutcomeChange(goals: readonly GoalRatings[]): GoalBasedOutcome {
  if (goals.length > 3) throw new RangeError("goals must be three at most; choose them before looking at the change");
  const changes = goals.flatMap(({ first, last }, i) => {
    checkRating(`goals[${i}].first`, first);
    checkRating(`goals[${i}].last`, last);
    return first === undefined || last === undefined ? [] : [last - first];
  });
  const sum = changes.reduce((total, change) => total + change, 0);
  return {
    mean: changes.length === 0 ? undefined : sum / changes.length,
    goals: changes.length,
    unpaired: goals.length - changes.length,
  };
}
