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
  const numbers = new Map<ClusterLabel, number>();
  const unit = new Int32Array(weight.length);
  for (let i = 0; i < unit.length; i++) {
    const label = cluster[i] ?? "";
    const known = numbers.get(label);
    unit[i] = known ?? numbers.size;
    if (known === undefined) numbers.set(label, numbers.size);
  }
  return { count: numbers.size, unit, factor: weight, copies: new Float64Array(numbers.size).fill(1) };
}
