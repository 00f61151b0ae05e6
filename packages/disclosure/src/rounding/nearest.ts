import type { Bounds } from "../system/count-system.js";

/** The nearest multiple of the base; the one above where two are equally near. Sums do not hold for such counts. */
export function roundNearest(base: number, count: number): number {
  return Math.round(count / base) * base;
}

/** The counts that `roundNearest` prints so. */
export function nearestBounds(base: number, printed: number): Bounds {
  return { lower: Math.max(0, printed - Math.floor(base / 2)), upper: printed + Math.ceil(base / 2) - 1 };
}
