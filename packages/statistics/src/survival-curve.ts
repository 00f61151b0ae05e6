import type { IntervalKind } from "./confidence-limits.js";
import type { RobustMark } from "./curve-source.js";

/** A survival curve: parallel arrays over the distinct times, a step function that holds until the next time. */
export interface SurvivalCurve extends RobustMark {
  /** Distinct times of exits and censorings, increasing. */
  readonly time: readonly number[];
  /** Weight at risk just before each time. */
  readonly atRisk: readonly number[];
  readonly events: readonly number[];
  readonly censored: readonly number[];
  /** Probability of being still there after each time. */
  readonly survival: readonly number[];
  readonly standardError: readonly (number | undefined)[];
  readonly lower: readonly (number | undefined)[];
  readonly upper: readonly (number | undefined)[];
  /** Confidence level of `lower` and `upper`. */
  readonly level: number;
  /** Scale on which `lower` and `upper` were made. */
  readonly interval: IntervalKind;
}
