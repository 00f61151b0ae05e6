import type { ProductLimit } from "./product-limit.js";
import type { RiskTable } from "./risk-table.js";

/**
 * Each unit's influence on S and F, brought up to date only when the unit is looked at.
 *
 * Kept per unit: A, minus the influence on log S, and P_k with influence on F_k = P_k - F_k A. Between a unit's own
 * entries and exits both fall by its weight at risk times a step that is the same for all units, so two prefix sums
 * over time are enough.
 */
export interface LazyInfluence {
  /** Of the unit last loaded: influence on S, weight at risk, influence on each F_k. */
  readonly s: number;
  readonly y: number;
  readonly f: Float64Array;
  load(unit: number): void;
  /** A row of the loaded unit becomes at risk. */
  enter(unit: number, factor: number): void;
  /** A row of the loaded unit leaves at the current time; cause 0 where it is censored. */
  leave(unit: number, factor: number, cause: number): void;
  /** Moves the current time to place j of the risk table. */
  advance(table: RiskTable, limit: ProductLimit, j: number): void;
}

export function createLazyInfluence(units: number, causes: number): LazyInfluence {
  const weight = new Float64Array(units);
  const a = new Float64Array(units);
  const aSeen = new Float64Array(units);
  const p = Array.from({ length: causes }, () => new Float64Array(units));
  const pSeen = Array.from({ length: causes }, () => new Float64Array(units));
  const pSum = new Float64Array(causes);
  const incidence = new Float64Array(causes);
  const f = new Float64Array(causes);
  let aSum = 0;
  let survival = 1;
  let share = 0;
  let jump = 0;
  let s = 0;
  let y = 0;

  const show = (unit: number): void => {
    y = weight[unit] ?? 0;
    s = -survival * (a[unit] ?? 0);
    for (let k = 0; k < causes; k++) f[k] = (p[k]?.[unit] ?? 0) - (incidence[k] ?? 0) * (a[unit] ?? 0);
  };

  return {
    f,
    get s() {
      return s;
    },
    get y() {
      return y;
    },
    load(unit) {
      const atRisk = weight[unit] ?? 0;
      a[unit] = (a[unit] ?? 0) - atRisk * (aSum - (aSeen[unit] ?? 0));
      aSeen[unit] = aSum;
      for (let k = 0; k < causes; k++) {
        const values = p[k];
        const seen = pSeen[k];
        if (values === undefined || seen === undefined) continue;
        values[unit] = (values[unit] ?? 0) - atRisk * ((pSum[k] ?? 0) - (seen[unit] ?? 0));
        seen[unit] = pSum[k] ?? 0;
      }
      show(unit);
    },
    enter(unit, factor) {
      weight[unit] = (weight[unit] ?? 0) + factor;
      show(unit);
    },
    leave(unit, factor, cause) {
      weight[unit] = (weight[unit] ?? 0) - factor;
      if (cause > 0) {
        a[unit] = (a[unit] ?? 0) + factor * jump;
        for (let k = 0; k < causes; k++) {
          const values = p[k];
          const own = cause === k + 1 ? share : 0;
          if (values !== undefined) values[unit] = (values[unit] ?? 0) + factor * ((incidence[k] ?? 0) * jump + own);
        }
      }
      show(unit);
    },
    advance(table, limit, j) {
      const n = table.atRisk[j] ?? 0;
      const hazard = limit.hazard[j] ?? 0;
      share = (limit.before[j] ?? 0) / n;
      survival = limit.survival[j] ?? 0;
      // Where everyone at risk left, the derivative of log S does not exist and is not needed: S stays 0.
      jump = hazard === 1 ? 0 : 1 / (n - (table.events[j] ?? 0));
      const step = hazard * jump;
      aSum += step;
      for (let k = 0; k < causes; k++) {
        const causeHazard = (table.eventsByCause[k]?.[j] ?? 0) / n;
        incidence[k] = limit.incidence[k]?.[j] ?? 0;
        pSum[k] = (pSum[k] ?? 0) + (incidence[k] ?? 0) * step + share * causeHazard;
      }
    },
  };
}
