import type { ProductLimit } from "./product-limit.js";
import type { RiskTable } from "./risk-table.js";
import { rowsByTime } from "./rows-by-time.js";
import type { SamplingUnits } from "./sampling-units.js";

/**
 * What `runningInfluenceVariance` gives for S, to the last digit, where no incidence is asked for: of a curve of millions of rows
 * nothing else takes as long. Of each unit A is kept, minus its influence on log S, up to when it was last looked at.
 */
export function survivalInfluenceVariance(table: RiskTable, limit: ProductLimit, units: SamplingUnits): Float64Array {
  const { rows } = table;
  const times = table.time.length;
  const entering = rowsByTime(rows.start, rows.exit, times);
  const leaving = rowsByTime(rows.exit, rows.exit, times);
  const weight = new Float64Array(units.count);
  const a = new Float64Array(units.count);
  const seen = new Float64Array(units.count);
  const variance = new Float64Array(times);
  let [fallen, survival, jump] = [0, 1, 0];
  // Sums over units of products of s (influence on S) and y (weight at risk).
  let [ss, sy, yy] = [0, 0, 0];

  /** Brings a unit up to date, takes it out of the sums, changes it and puts it back. */
  const change = (unit: number, more: number, jumped: number): void => {
    const copies = units.copies[unit] ?? 0;
    const before = weight[unit] ?? 0;
    const current = (a[unit] ?? 0) - before * (fallen - (seen[unit] ?? 0));
    seen[unit] = fallen;
    const left = -survival * current;
    ss += -copies * left * left;
    sy += -copies * left * before;
    yy += -copies * before * before;
    const y = before + more;
    const changed = current + jumped;
    const s = -survival * changed;
    weight[unit] = y;
    a[unit] = changed;
    ss += copies * s * s;
    sy += copies * s * y;
    yy += copies * y * y;
  };

  for (let j = 0; j < times; j++) {
    for (let e = entering.from[j] ?? 0; e < (entering.from[j + 1] ?? 0); e++) {
      const row = entering.rows[e] ?? 0;
      change(units.unit[row] ?? 0, units.factor[row] ?? 0, 0);
    }
    const n = table.atRisk[j] ?? 0;
    const hazard = limit.hazard[j] ?? 0;
    const stay = 1 - hazard;
    // Where everyone at risk left, S is 0 whatever the weights are, and so is every influence on it.
    const b = hazard === 1 ? 0 : ((limit.before[j] ?? 0) / n) * hazard;
    if (hazard > 0) {
      ss = stay * stay * ss + 2 * stay * b * sy + b * b * yy;
      sy = stay * sy + b * yy;
      survival = limit.survival[j] ?? 0;
      jump = hazard === 1 ? 0 : 1 / (n - (table.events[j] ?? 0));
      fallen += hazard * jump;
    }
    for (let e = leaving.from[j] ?? 0; e < (leaving.from[j + 1] ?? 0); e++) {
      const row = leaving.rows[e] ?? 0;
      const factor = units.factor[row] ?? 0;
      change(units.unit[row] ?? 0, -factor, (rows.cause[row] ?? 0) > 0 ? factor * jump : 0);
    }
    variance[j] = hazard === 1 ? 0 : Math.max(0, ss);
  }
  return variance;
}
