import type { CurveSource } from "./curve-source.js";

/** Weighted counts at each time of a curve. */
export interface AreaCounts {
  readonly atRisk: readonly number[];
  /** Exits of any kind. */
  readonly events: ArrayLike<number>;
  /** Exits of the kind in question. */
  readonly ownEvents: ArrayLike<number>;
}

/** How far the area changes when, at each time, a share of those at risk leaves more than did. */
export interface AreaWeights {
  /** By one of the kind in question. */
  readonly own: Float64Array;
  /** By one of any kind, with the opposite sign. */
  readonly any: Float64Array;
}

/**
 * Variance of Σ (own dM_k - any dM)/n with independent multinomial exits at each time, written as a sum of squares so
 * that no digits are lost.
 *
 * @see Andersen, Borgan, Gill & Keiding (1993), eq. 4.4.19, integrated over time
 */
export function countedAreaVariance(counts: AreaCounts, weights: AreaWeights): number {
  let variance = 0;
  for (let j = 0; j < counts.atRisk.length; j++) {
    const n = counts.atRisk[j] ?? 0;
    const d = counts.events[j] ?? 0;
    if (d === 0) continue;
    const k = counts.ownEvents[j] ?? 0;
    const own = weights.own[j] ?? 0;
    const any = weights.any[j] ?? 0;
    const pairs = own * own * k * (d - k) + (own - any) * (own - any) * k * (n - d) + any * any * (d - k) * (n - d);
    variance += pairs / (n * n * n);
  }
  return variance;
}

/**
 * The same from the influence of every row, summed by unit and squared, in linear time.
 *
 * @param cause number of the kind in question; 0 for none
 * @see Therneau, survival package, vignette "methods"
 */
export function robustAreaVariance(
  counts: AreaCounts,
  weights: AreaWeights,
  { rows, units }: CurveSource,
  cause: number,
): number {
  const times = counts.atRisk.length;
  // Place j holds the sum over the times before j of what being at risk there costs a row.
  const cost = new Float64Array(times + 1);
  for (let j = 0; j < times; j++) {
    const n = counts.atRisk[j] ?? 0;
    const step = (weights.own[j] ?? 0) * (counts.ownEvents[j] ?? 0) - (weights.any[j] ?? 0) * (counts.events[j] ?? 0);
    cost[j + 1] = (cost[j] ?? 0) + step / (n * n);
  }
  const influence = new Float64Array(units.count);
  for (let i = 0; i < rows.exit.length; i++) {
    const exit = rows.exit[i] ?? -1;
    if (exit < 0) continue;
    const kind = rows.cause[i] ?? 0;
    const own = kind > 0 && kind === cause ? (weights.own[exit] ?? 0) : 0;
    const any = kind > 0 ? (weights.any[exit] ?? 0) : 0;
    const exposure = (cost[exit + 1] ?? 0) - (cost[rows.start[i] ?? 0] ?? 0);
    const unit = units.unit[i] ?? 0;
    influence[unit] =
      (influence[unit] ?? 0) + (units.factor[i] ?? 0) * ((own - any) / (counts.atRisk[exit] ?? 0) - exposure);
  }
  let variance = 0;
  for (let c = 0; c < influence.length; c++) variance += (units.copies[c] ?? 0) * (influence[c] ?? 0) ** 2;
  return variance;
}
