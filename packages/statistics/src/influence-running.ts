import { createLazyInfluence } from "./influence-lazy.js";
import type { CurveVariance } from "./influence-variance.js";
import type { ProductLimit } from "./product-limit.js";
import type { RiskTable } from "./risk-table.js";
import { rowsByTime } from "./rows-by-time.js";
import type { SamplingUnits } from "./sampling-units.js";

/**
 * The variances of `directInfluenceVariance` in linear time. At each time every unit's influence changes by the same
 * linear map of (influence on F, influence on S, weight at risk), so the sums of their squares and products can be
 * carried along without visiting the units; only units with a row that enters or leaves are visited.
 * Derived from the influence formulas of R's survival package, vignette "methods".
 */
export function runningInfluenceVariance(table: RiskTable, limit: ProductLimit, units: SamplingUnits): CurveVariance {
  const { rows, eventsByCause } = table;
  const times = table.time.length;
  const causes = eventsByCause.length;
  const entering = rowsByTime(rows.start, rows.exit, times);
  const leaving = rowsByTime(rows.exit, rows.exit, times);
  const lazy = createLazyInfluence(units.count, causes);
  const survival = new Float64Array(times);
  const incidence = eventsByCause.map(() => new Float64Array(times));
  // Sums over units of products of f (influence on F_k), s (influence on S) and y (weight at risk).
  const ff = new Float64Array(causes);
  const fs = new Float64Array(causes);
  const fy = new Float64Array(causes);
  let ss = 0;
  let sy = 0;
  let yy = 0;

  /** Takes a unit out of the sums (sign -1) or puts it back (sign 1). */
  const account = (unit: number, sign: 1 | -1): void => {
    const copies = sign * (units.copies[unit] ?? 0);
    const { s, y } = lazy;
    ss += copies * s * s;
    sy += copies * s * y;
    yy += copies * y * y;
    for (let k = 0; k < causes; k++) {
      const f = lazy.f[k] ?? 0;
      ff[k] = (ff[k] ?? 0) + copies * f * f;
      fs[k] = (fs[k] ?? 0) + copies * f * s;
      fy[k] = (fy[k] ?? 0) + copies * f * y;
    }
  };

  for (let j = 0; j < times; j++) {
    for (let e = entering.from[j] ?? 0; e < (entering.from[j + 1] ?? 0); e++) {
      const row = entering.rows[e] ?? 0;
      const unit = units.unit[row] ?? 0;
      lazy.load(unit);
      account(unit, -1);
      lazy.enter(unit, units.factor[row] ?? 0);
      account(unit, 1);
    }
    const n = table.atRisk[j] ?? 0;
    const share = (limit.before[j] ?? 0) / n;
    const hazard = limit.hazard[j] ?? 0;
    const stay = 1 - hazard;
    // Where everyone at risk left, S is 0 whatever the weights are, and so is every influence on it.
    const b = hazard === 1 ? 0 : share * hazard;
    if (hazard > 0) {
      for (let k = 0; k < causes; k++) {
        const p = (eventsByCause[k]?.[j] ?? 0) / n;
        const g = share * p;
        const fsOld = fs[k] ?? 0;
        const fyOld = fy[k] ?? 0;
        ff[k] = (ff[k] ?? 0) + p * p * ss + g * g * yy + 2 * (p * fsOld - g * fyOld - p * g * sy);
        fs[k] = stay * (fsOld + p * ss - g * sy) + b * (fyOld + p * sy - g * yy);
        fy[k] = fyOld + p * sy - g * yy;
      }
      ss = stay * stay * ss + 2 * stay * b * sy + b * b * yy;
      sy = stay * sy + b * yy;
      lazy.advance(table, limit, j);
    }
    for (let e = leaving.from[j] ?? 0; e < (leaving.from[j + 1] ?? 0); e++) {
      const row = leaving.rows[e] ?? 0;
      const unit = units.unit[row] ?? 0;
      lazy.load(unit);
      account(unit, -1);
      lazy.leave(unit, units.factor[row] ?? 0, rows.cause[row] ?? 0);
      account(unit, 1);
    }
    survival[j] = hazard === 1 ? 0 : Math.max(0, ss);
    for (let k = 0; k < causes; k++) {
      const variance = incidence[k];
      if (variance !== undefined) variance[j] = Math.max(0, ff[k] ?? 0);
    }
  }
  return { survival, incidence };
}
