import type { CurveVariance } from "./influence-variance.js";
import type { ProductLimit } from "./product-limit.js";
import type { RiskTable } from "./risk-table.js";
import { rowsByTime } from "./rows-by-time.js";
import type { SamplingUnits } from "./sampling-units.js";

function add(values: Float64Array | undefined, i: number, value: number): void {
  if (values !== undefined) values[i] = (values[i] ?? 0) + value;
}

/**
 * Every unit's influence on S at the next time, from that at this one, of which the squares are summed on the way: to go
 * through all units twice takes as long again.
 */
function advance(
  onSurvival: Float64Array,
  present: Float64Array,
  copies: Float64Array,
  { stay, inflow }: { readonly stay: number; readonly inflow: number },
): number {
  let sum = 0;
  for (let c = 0; c < onSurvival.length; c++) {
    const value = onSurvival[c] ?? 0;
    sum += (copies[c] ?? 0) * value ** 2;
    onSurvival[c] = value * stay + (present[c] ?? 0) * inflow;
  }
  return sum;
}

function sumOfSquares(values: Float64Array, copies: Float64Array): number {
  let sum = 0;
  for (let c = 0; c < values.length; c++) sum += (copies[c] ?? 0) * (values[c] ?? 0) ** 2;
  return sum;
}

/**
 * Influence of every unit at every time, by derivative of the recursions S' = S(1 - d/n), F' = F + S d_k/n with respect
 * to a unit's weight. Cost: units × times.
 */
export function directInfluenceVariance(table: RiskTable, limit: ProductLimit, units: SamplingUnits): CurveVariance {
  const { rows, eventsByCause } = table;
  const times = table.time.length;
  const entering = rowsByTime(rows.start, rows.exit, times);
  const leaving = rowsByTime(rows.exit, rows.exit, times);
  const present = new Float64Array(units.count);
  const onSurvival = new Float64Array(units.count);
  const onIncidence = eventsByCause.map(() => new Float64Array(units.count));
  const survival = new Float64Array(times);
  const incidence = eventsByCause.map(() => new Float64Array(times));

  for (let j = 0; j < times; j++) {
    for (let e = entering.from[j] ?? 0; e < (entering.from[j + 1] ?? 0); e++) {
      const row = entering.rows[e] ?? 0;
      add(present, units.unit[row] ?? 0, units.factor[row] ?? 0);
    }
    const n = table.atRisk[j] ?? 0;
    const share = (limit.before[j] ?? 0) / n;
    const hazard = limit.hazard[j] ?? 0;
    onIncidence.forEach((influence, k) => {
      const causeHazard = (eventsByCause[k]?.[j] ?? 0) / n;
      if (causeHazard === 0) return;
      for (let c = 0; c < influence.length; c++) {
        add(influence, c, ((onSurvival[c] ?? 0) - (present[c] ?? 0) * share) * causeHazard);
      }
    });
    const before = advance(onSurvival, present, units.copies, { stay: 1 - hazard, inflow: share * hazard });
    if (j > 0) survival[j - 1] = before;
    for (let e = leaving.from[j] ?? 0; e < (leaving.from[j + 1] ?? 0); e++) {
      const row = leaving.rows[e] ?? 0;
      const unit = units.unit[row] ?? 0;
      const factor = units.factor[row] ?? 0;
      const cause = rows.cause[row] ?? 0;
      add(present, unit, -factor);
      if (cause === 0) continue;
      add(onSurvival, unit, -factor * share);
      add(onIncidence[cause - 1], unit, factor * share);
    }
    // Where everyone at risk left, S is 0 whatever the weights are.
    if (hazard === 1) onSurvival.fill(0);
    onIncidence.forEach((influence, k) => {
      const variance = incidence[k];
      if (variance !== undefined) variance[j] = sumOfSquares(influence, units.copies);
    });
  }
  if (times > 0) survival[times - 1] = sumOfSquares(onSurvival, units.copies);
  return { survival, incidence };
}
