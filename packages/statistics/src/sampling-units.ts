import type { RiskTable } from "./risk-table.js";
import type { ClusterLabel } from "./survival-samples.js";

/** How rows combine into independent units when a variance is made from influence values. */
export interface SamplingUnits {
  readonly count: number;
  /** For each row, its unit. */
  readonly unit: Int32Array;
  /** For each row, the factor of its influence within the unit. */
  readonly factor: Float64Array;
  /** For each unit, how many equal independent units it stands for. */
  readonly copies: Float64Array;
}

/** The unit of each row, numbered from 0 in the order in which labels are first met. */
function numbered(cluster: ArrayLike<ClusterLabel>, rows: number): Pick<SamplingUnits, "unit" | "count"> {
  const unit = new Int32Array(rows);
  const numbers = new Map<ClusterLabel, number>();
  for (let i = 0; i < rows; i++) {
    const label = cluster[i] ?? "";
    // Rows of one cluster mostly follow one another.
    if (i > 0 && label === cluster[i - 1]) {
      unit[i] = unit[i - 1] ?? 0;
      continue;
    }
    const known = numbers.get(label);
    unit[i] = known ?? numbers.size;
    if (known === undefined) numbers.set(label, numbers.size);
  }
  return { unit, count: numbers.size };
}

/**
 * Units of a risk table: the clusters where given; else one a row, counted by whole-number weights or scaled by
 * fractional ones.
 */
export function samplingUnits(table: RiskTable, cluster: ArrayLike<ClusterLabel> | undefined): SamplingUnits {
  const { weight } = table.rows;
  if (cluster === undefined) {
    const unit = new Int32Array(weight.length);
    for (let i = 0; i < unit.length; i++) unit[i] = i;
    const ones = new Float64Array(weight.length).fill(1);
    return {
      count: weight.length,
      unit,
      factor: table.fractional ? weight : ones,
      copies: table.fractional ? ones : weight,
    };
  }
  const { unit, count } = numbered(cluster, weight.length);
  return { count, unit, factor: weight, copies: new Float64Array(count).fill(1) };
}
