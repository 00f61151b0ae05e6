import { checkFiniteNumber, checkNonNegativeNumber } from "./argument-checks.js";

/** Attainment of one goal. */
export interface GoalLevel {
  /** From -2 (much less than expected) over 0 (as expected) to 2 (much more). */
  readonly level: number;
  /** Importance, or importance times difficulty; at least 0, default 1. */
  readonly weight?: number | undefined;
}

/** One goal at the start and at the end. */
export interface GoalProgress {
  readonly baseline: number;
  readonly achieved: number;
  readonly weight?: number | undefined;
}

/** How goals are put together. */
export interface GoalAttainmentOptions {
  /** Assumed correlation between goals, from 0 to 1; default 0.3. */
  readonly rho?: number | undefined;
}

/** A T score, with the number of goals it depends on. */
export interface GoalAttainment {
  /** 50 where all goals are attained as expected; undefined without goals, or where all weights are 0. */
  readonly t: number | undefined;
  /** Number of goals. The more goals, the higher is T at the same levels: print it beside T. */
  readonly goals: number;
}

/** T scores at the start and the end. */
export interface GoalAttainmentChange {
  readonly baseline: number | undefined;
  readonly achieved: number | undefined;
  /** achieved - baseline. */
  readonly change: number | undefined;
  readonly goals: number;
}

function checkLevel(name: string, level: number): void {
  checkFiniteNumber(name, level);
  if (level < -2 || level > 2) throw new RangeError(`${name} must lie between -2 and 2`);
}

/**
 * T score of goal attainment scaling: 50 + 10 Σwx / √((1 - rho) Σw² + rho (Σw)²). Do not compare persons with different
 * numbers of goals without saying so: one goal at 2 gives 70, four give 79.
 *
 * @throws RangeError or TypeError where a level is outside -2 to 2, a weight negative, or rho outside 0 to 1
 * @see Kiresuk & Sherman (1968), Community Mental Health Journal 4, 443-453
 */
export function goalAttainmentT(goals: readonly GoalLevel[], options: GoalAttainmentOptions = {}): GoalAttainment {
  const { rho = 0.3 } = options;
  checkNonNegativeNumber("rho", rho);
  if (rho > 1) throw new RangeError("rho must lie between 0 and 1, for example 0.3");
  let weighted = 0;
  let weights = 0;
  let squares = 0;
  goals.forEach(({ level, weight = 1 }, i) => {
    checkLevel(`goals[${i}].level`, level);
    checkNonNegativeNumber(`goals[${i}].weight`, weight);
    weighted += weight * level;
    weights += weight;
    squares += weight * weight;
  });
  const spread = Math.sqrt((1 - rho) * squares + rho * weights * weights);
  return { t: spread === 0 ? undefined : 50 + (10 * weighted) / spread, goals: goals.length };
}

/**
 * T scores of the same goals at the start and at the end, and their difference.
 *
 * @returns undefined without goals, or where all weights are 0
 * @throws RangeError or TypeError as `goalAttainmentT`
 * @see Turner-Stokes (2009), Clinical Rehabilitation 23, 362-370, on reporting all three
 */
export function goalAttainmentChange(
  goals: readonly GoalProgress[],
  options: GoalAttainmentOptions = {},
): GoalAttainmentChange {
  goals.forEach(({ baseline, achieved }, i) => {
    checkLevel(`goals[${i}].baseline`, baseline);
    checkLevel(`goals[${i}].achieved`, achieved);
  });
  const at = (level: "baseline" | "achieved"): number | undefined =>
    goalAttainmentT(
      goals.map((goal) => ({ level: goal[level], weight: goal.weight })),
      options,
    ).t;
  const baseline = at("baseline");
  const achieved = at("achieved");
  const change = baseline === undefined || achieved === undefined ? undefined : achieved - baseline;
  return { baseline, achieved, change, goals: goals.length };
}
