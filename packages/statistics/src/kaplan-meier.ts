import { checkOpenProbability, checkSameLength } from "./argument-checks.js";
import type { IntervalKind } from "./confidence-limits.js";
import { curveLimits } from "./curve-limits.js";
import { withSource } from "./curve-source.js";
import { eventNumbers } from "./event-numbers.js";
import { influenceVariance } from "./influence-variance.js";
import { normalQuantile } from "./normal-quantile.js";
import { fillGaps, numberArray, plainArray, squareRoots } from "./plain-arrays.js";
import type { ProductLimit } from "./product-limit.js";
import { productLimit } from "./product-limit.js";
import type { RiskTable } from "./risk-table.js";
import { riskTable } from "./risk-table.js";
import type { SamplingUnits } from "./sampling-units.js";
import { samplingUnits } from "./sampling-units.js";
import type { SurvivalCurve } from "./survival-curve.js";
import type { SurvivalRows } from "./survival-samples.js";
import { checkSurvivalRows } from "./survival-samples.js";

/** Rows for a Kaplan-Meier curve. */
export interface SurvivalSamples extends SurvivalRows {
  /** Whether the row ended with an exit: true or 1; false or 0 where it was censored. */
  readonly event: ArrayLike<boolean | number>;
}

/** How a survival curve is to be reported. */
export interface SurvivalOptions {
  /** Confidence level between 0 and 1; default 0.95. */
  readonly level?: number | undefined;
  /** Scale of the confidence interval; default "log-log". */
  readonly interval?: IntervalKind | undefined;
}

/** Greenwood's (1926) standard error; NaN once everyone at risk has left. */
function greenwood(table: RiskTable, limit: ProductLimit): number[] {
  const standardError = numberArray(limit.survival.length);
  let sum = 0;
  for (let j = 0; j < limit.survival.length; j++) {
    const n = table.atRisk[j] ?? 0;
    const d = table.events[j] ?? 0;
    if (d > 0) sum = limit.hazard[j] === 1 ? Infinity : sum + d / (n * (n - d));
    standardError[j] = sum === Infinity ? Number.NaN : (limit.survival[j] ?? 0) * Math.sqrt(sum);
  }
  return standardError;
}

function robust(table: RiskTable, limit: ProductLimit, units: SamplingUnits): number[] {
  return squareRoots(influenceVariance({ ...table, eventsByCause: [] }, limit, units).survival);
}

/**
 * Kaplan-Meier estimate of the probability of being still there, at each distinct time (exits and censorings).
 *
 * A row is at risk at t when it entered before t and its time is at least t, so that on a tied time events come first,
 * censorings second and entries third. Stays of length 0 are events or censorings at time 0, where everyone seen from the
 * start is at risk. The standard error is Greenwood's; with clusters or fractional weights it is the robust one.
 * After everyone at risk has left, Greenwood's standard error and the limits are undefined. No rows give empty arrays.
 * Times closer than 1.5e-8 (absolutely or beside the mean time) are taken as tied, as in R.
 *
 * Cost: O(n); counts by day with `weight` cost only as many rows as there are counts.
 *
 * @throws RangeError or TypeError naming the argument and element that cannot be used
 * @see Kaplan & Meier (1958); Greenwood (1926); R `survival::survfit`
 */
export function kaplanMeier(samples: SurvivalSamples, options: SurvivalOptions = {}): SurvivalCurve {
  const { level = 0.95, interval = "log-log" } = options;
  checkOpenProbability("level", level);
  if (!["log-log", "log", "plain"].includes(interval)) {
    throw new RangeError('interval must be "log-log", "log" or "plain"');
  }
  checkSurvivalRows(samples);
  checkSameLength("event", samples.event.length, "time", samples.time.length);
  const table = riskTable(samples, eventNumbers(samples.event), 1);
  const limit = productLimit(table, []);
  const source =
    samples.cluster !== undefined || table.fractional
      ? { rows: table.rows, units: samplingUnits(table, samples.cluster) }
      : undefined;
  const standardError = source === undefined ? greenwood(table, limit) : robust(table, limit, source.units);
  const { lower, upper } = curveLimits(interval, limit.survival, standardError, normalQuantile(1 - (1 - level) / 2));
  const curve: SurvivalCurve = {
    time: plainArray(table.time),
    atRisk: plainArray(table.atRisk),
    events: plainArray(table.events),
    censored: plainArray(table.censored),
    survival: plainArray(limit.survival),
    standardError: fillGaps(standardError),
    lower: fillGaps(lower),
    upper: fillGaps(upper),
    level,
    interval,
    ...(source === undefined ? {} : { robust: true }),
  };
  return withSource(curve, source);
}
