import { checkOpenProbability } from "./argument-checks.js";
import { numberCauses } from "./cause-numbers.js";
import { curveLimits } from "./curve-limits.js";
import type { RobustMark } from "./curve-source.js";
import { withSource } from "./curve-source.js";
import { incidenceGreenwood } from "./incidence-greenwood.js";
import { influenceVariance } from "./influence-variance.js";
import { normalQuantile } from "./normal-quantile.js";
import { fillGaps, plainArray, squareRoots } from "./plain-arrays.js";
import { productLimit } from "./product-limit.js";
import { riskTable } from "./risk-table.js";
import { samplingUnits } from "./sampling-units.js";
import type { SurvivalRows } from "./survival-samples.js";
import { checkSurvivalRows } from "./survival-samples.js";

/** Rows for cumulative incidences. */
export interface CompetingSamples extends SurvivalRows {
  /** Why each row ended; null where it was censored. */
  readonly cause: ArrayLike<string | null>;
}

/** How cumulative incidences are to be reported. */
export interface IncidenceOptions {
  /** Confidence level between 0 and 1; default 0.95. */
  readonly level?: number | undefined;
}

/** Probability of having left for one cause: parallel arrays over the times of the result it belongs to. */
export interface CauseIncidence {
  readonly events: readonly number[];
  /** Probability of having left for this cause by each time. */
  readonly estimate: readonly number[];
  readonly standardError: readonly number[];
  readonly lower: readonly (number | undefined)[];
  readonly upper: readonly (number | undefined)[];
}

/** Cumulative incidences of every cause, over the distinct times of exits and censorings. */
export interface CumulativeIncidence extends RobustMark {
  readonly time: readonly number[];
  /** Weight at risk just before each time. */
  readonly atRisk: readonly number[];
  readonly censored: readonly number[];
  /** Probability of being still there; with the estimates of all causes it adds up to 1. */
  readonly survival: readonly number[];
  /** One element a cause that occurs, in alphabetical order of the causes. */
  readonly causes: Readonly<Record<string, CauseIncidence>>;
  /** Confidence level of the limits. */
  readonly level: number;
}

/**
 * Aalen-Johansen estimate of the probability of having left for each cause by each distinct time, all causes competing.
 * (One minus Kaplan-Meier with the other causes as censorings always overstates it.)
 *
 * Risk set, ties, stays of length 0 and weights are as in `kaplanMeier`. The standard error is of Greenwood type; with
 * delayed entry, clusters or fractional weights it is the infinitesimal jackknife, summed by cluster. Both are what R's
 * `survfit` prints, in linear instead of quadratic time. Limits are on the log-log scale; a standard error of 0 gives
 * [estimate, estimate]. No rows give empty arrays and no causes.
 *
 * @throws RangeError or TypeError naming the argument and element that cannot be used
 * @see Aalen & Johansen (1978); Andersen, Borgan, Gill & Keiding (1993), eq. 4.4.19; R `survival::survfit`
 */
export function cumulativeIncidence(samples: CompetingSamples, options: IncidenceOptions = {}): CumulativeIncidence {
  const { level = 0.95 } = options;
  checkOpenProbability("level", level);
  checkSurvivalRows(samples);
  const { names, numbers } = numberCauses([samples]);
  const table = riskTable(samples, numbers, names.length);
  const limit = productLimit(table, table.eventsByCause);
  const jackknife = table.delayedEntry || table.fractional || samples.cluster !== undefined;
  const source = jackknife ? { rows: table.rows, units: samplingUnits(table, samples.cluster) } : undefined;
  const variance = source && influenceVariance(table, limit, source.units);
  const z = normalQuantile(1 - (1 - level) / 2);
  const causes = names.map((name, k): [string, CauseIncidence] => {
    const estimate = limit.incidence[k] ?? new Float64Array(0);
    const standardError =
      variance === undefined
        ? incidenceGreenwood(table, limit, k)
        : squareRoots(variance.incidence[k] ?? new Float64Array(0));
    const { lower, upper } = curveLimits("log-log", estimate, standardError, z);
    for (let j = 0; j < estimate.length; j++) {
      // An incidence of 0 or 1 does not depend on any row's weight: its standard error is 0.
      const value = estimate[j] ?? 0;
      if (value === 0 || value === 1) upper[j] = lower[j] = value;
    }
    const own: CauseIncidence = {
      events: plainArray(table.eventsByCause[k] ?? new Float64Array(0)),
      estimate: plainArray(estimate),
      standardError,
      lower: fillGaps(lower),
      upper: fillGaps(upper),
    };
    return [name, own];
  });
  const result: CumulativeIncidence = {
    time: plainArray(table.time),
    atRisk: plainArray(table.atRisk),
    censored: plainArray(table.censored),
    survival: plainArray(limit.survival),
    causes: Object.fromEntries(causes),
    level,
    ...(jackknife ? { robust: true } : {}),
  };
  return withSource(result, source);
}
