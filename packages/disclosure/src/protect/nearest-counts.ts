import type { LinkedCells } from "../linked/linked-cells.js";
import type { Policy } from "../policy.js";
import { nearestBounds, roundNearest } from "../rounding/nearest.js";
import type { PrintedForm, ProtectedCounts } from "./printed-form.js";

/** Each count to the nearest multiple of the base, by itself: tables do not add up. */
export function nearestCounts({ cells }: LinkedCells, { base }: Policy): ProtectedCounts {
  const forms = cells.map(({ count, impossible }): PrintedForm => {
    if (impossible) return { printed: { impossible: true }, value: 0, bounds: { lower: 0, upper: 0 } };
    const value = roundNearest(base, count);
    const bounds = nearestBounds(base, value);
    return { printed: value === 0 ? { fewerThan: bounds.upper + 1 } : { count: value }, value, bounds };
  });
  return { forms, furthest: Math.ceil(base / 2), known: [cells.map(({ count }) => count)] };
}
