import { checkSameLength } from "./argument-checks.js";
import type { Rate } from "./rate.js";
import { rate } from "./rate.js";
import type { ReliableChangeCategory } from "./reliable-change-category.js";
import type { ReliableChangeInput } from "./reliable-change.js";
import { reliableChange } from "./reliable-change.js";
import type { ScoreSeries } from "./score-pairs.js";
import { checkScores } from "./score-pairs.js";
import type { ProportionOptions } from "./wilson-interval.js";

/** Scores of all who started, and the rule for reliable change. */
export type ChangeRatesInput = ReliableChangeInput & {
  /** Each person's last score of all, whenever it was; undefined where there is none after the score before. */
  readonly lastObserved: ScoreSeries;
};

/** The same rate under three readings of a missing end score. They belong together: print at least the first two. */
export interface ChangeRates {
  /** Persons who have a score before; the denominator of the second and third. */
  readonly started: number;
  /** Of them, those without an end score. */
  readonly withoutEndScore: number;
  /** Among persons who have an end score. */
  readonly completers: Rate;
  /** Among all who started; without an end score a person counts as not changed in this way. */
  readonly missingAsFailure: Rate;
  /** Among all who started; the last score stands in for a missing end score. Biased even where scores miss at random. */
  readonly lastObservationCarriedForward: Rate;
}

/** Which change is counted. */
export interface ChangeRatesOptions extends ProportionOptions {
  /** Default "improved". Missing end scores count as failures in any case, so that deterioration then looks rarer. */
  readonly category?: ReliableChangeCategory | undefined;
}

/**
 * Rate of reliable change among completers, with missing end scores as failures, and with the last observation carried
 * forward, side by side. Persons without a score before are left out of all three.
 *
 * @returns rates with counts and Wilson interval; estimate and limits are undefined where a denominator is 0
 * @throws RangeError or TypeError naming the argument and element that cannot be used
 * @see National Research Council (2010), The Prevention and Treatment of Missing Data in Clinical Trials, on why the last
 * observation must not stand alone
 */
export function changeRates(input: ChangeRatesInput, options: ChangeRatesOptions = {}): ChangeRates {
  const { before, after, lastObserved } = input;
  const { category = "improved" } = options;
  checkSameLength("lastObserved", lastObserved.length, "before", before.length);
  checkScores("lastObserved", lastObserved);
  const completed = reliableChange(input);
  const carried = Array.from({ length: before.length }, (_, i) => after[i] ?? lastObserved[i] ?? before[i]);
  const all = reliableChange({ ...input, after: carried });
  const total = (counts: Readonly<Record<ReliableChangeCategory, number>>): number =>
    counts.improved + counts.unchanged + counts.deteriorated;
  const started = total(all.counts);
  const ended = total(completed.counts);
  return {
    started,
    withoutEndScore: started - ended,
    completers: rate(completed.counts[category], ended, options),
    missingAsFailure: rate(completed.counts[category], started, options),
    lastObservationCarriedForward: rate(all.counts[category], started, options),
  };
}
