import type { RiskTable } from "./risk-table.js";

/** Rounding allowance for "everyone at risk left" where fractional weights are summed in different orders. */
const SAME_WEIGHT = 1e-12;

/** The Kaplan-Meier and Aalen-Johansen estimates at each time of a risk table. */
export interface ProductLimit {
  /** Probability of leaving at each time for those at risk there; exactly 1 where all of them left. */
  readonly hazard: Float64Array;
  /** S just before each time. */
  readonly before: Float64Array;
  /** S at each time. */
  readonly survival: Float64Array;
  /** Cumulative incidence of each cause at each time. */
  readonly incidence: readonly Float64Array[];
}

/** Σ S(u-) d_k/n for one cause; no digits beyond 1. */
function cumulativeShare(exits: Float64Array, before: Float64Array, atRisk: Float64Array): Float64Array {
  const incidence = new Float64Array(exits.length);
  let sum = 0;
  for (let j = 0; j < exits.length; j++) {
    sum = Math.min(1, sum + ((before[j] ?? 0) * (exits[j] ?? 0)) / (atRisk[j] ?? 0));
    incidence[j] = sum;
  }
  return incidence;
}

/**
 * S(t) = ∏ (1 - d/n) and F_k(t) = Σ S(u-) d_k/n.
 *
 * @param eventsByCause the exits of each kind whose incidence is wanted
 * @see Kaplan & Meier (1958); Aalen & Johansen (1978)
 */
export function productLimit(table: RiskTable, eventsByCause: readonly Float64Array[]): ProductLimit {
  const size = table.time.length;
  const hazard = new Float64Array(size);
  const before = new Float64Array(size);
  const survival = new Float64Array(size);
  let last = 1;
  for (let j = 0; j < size; j++) {
    const n = table.atRisk[j] ?? 0;
    const d = table.events[j] ?? 0;
    const everyone = d > 0 && n - d <= (table.fractional ? SAME_WEIGHT * n : 0);
    hazard[j] = everyone ? 1 : d / n;
    before[j] = last;
    last = everyone ? 0 : (last * (n - d)) / n;
    survival[j] = last;
  }
  const incidence = eventsByCause.map((exits) => cumulativeShare(exits, before, table.atRisk));
  return { hazard, before, survival, incidence };
}
