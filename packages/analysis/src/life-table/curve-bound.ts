import type { SurvivalLimits } from "./survival-limits.js";

/** A point's survival and what can be true of it. */
export interface LimitedPoint {
  readonly survival: number;
  readonly limits: SurvivalLimits;
}

/** The most that a point's survival can lie from the true one. */
export function distanceOf({ survival, limits: { least, most } }: LimitedPoint): number {
  return Math.max(0, most - survival, survival - least);
}

/** The most that any point's survival can lie from the true one, rounded up to whole percent, 0 to 1. */
export function curveBound(points: readonly LimitedPoint[]): number {
  return Math.max(0, Math.ceil(100 * Math.max(0, ...points.map(distanceOf)) - 1e-9)) / 100;
}
