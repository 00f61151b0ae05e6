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

/**
 * S(t) = ∏ (1 - d/n) and F_k(t) = Σ S(u-) d_k/n.
 *
 * @see Kaplan & Meier (1958); Aalen & Johansen (1978)
 */
export function productLimit(table: RiskTable): ProductLimit {
  const size = table.time.length;
  const hazard = new Float64Array(size);
  const before = new Float64Array(size);
  const survival = new Float64Array(size);
  const incidence = table.eventsByCause.map(() => new Float64Array(size));
  let last = 1;
  for (let j = 0; j < size; j++) {
    const n = table.atRisk[j] ?? 0;
    const d = table.events[j] ?? 0;
    const everyone = d > 0 && n - d <= (table.fractional ? SAME_WEIGHT * n : 0);
    hazard[j] = everyone ? 1 : d / n;
    before[j] = last;
    for (let k = 0; k < incidence.length; k++) {
      const curve = incidence[k];
      const exits = table.eventsByCause[k]?.[j] ?? 0;
      if (curve !== undefined) curve[j] = Math.min(1, (j > 0 ? (curve[j - 1] ?? 0) : 0) + (last * exits) / n);
    }
    last = everyone ? 0 : (last * (n - d)) / n;
    survival[j] = last;
  }
  return { hazard, before, survival, incidence };
}
