import { directInfluenceVariance } from "./influence-direct.js";
import { runningInfluenceVariance } from "./influence-running.js";
import { survivalInfluenceVariance } from "./influence-survival.js";
import type { ProductLimit } from "./product-limit.js";
import type { RiskTable } from "./risk-table.js";
import type { SamplingUnits } from "./sampling-units.js";

/** Variances at each time of a risk table. */
export interface CurveVariance {
  readonly survival: Float64Array;
  readonly incidence: readonly Float64Array[];
}

/** Number of unit updates up to which each time's squares are summed afresh, which loses no digits. */
const DIRECT_UPDATES = 2e7;

/**
 * Infinitesimal-jackknife variance of S and of each cumulative incidence: the influence of each row, summed by unit,
 * squared and summed. Equals what R's `survfit` prints, without its quadratic cost.
 *
 * @see Therneau, survival package, vignette "methods"
 */
export function influenceVariance(table: RiskTable, limit: ProductLimit, units: SamplingUnits): CurveVariance {
  const updates = units.count * table.time.length * (limit.incidence.length + 1);
  if (updates <= DIRECT_UPDATES) return directInfluenceVariance(table, limit, units);
  if (table.eventsByCause.length === 0) {
    return { survival: survivalInfluenceVariance(table, limit, units), incidence: [] };
  }
  return runningInfluenceVariance(table, limit, units);
}
