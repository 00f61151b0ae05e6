import type { SurvivalPoint } from "./survival-data.js";
import type { TimePosition } from "./weeks-in-words.js";

/**
 * The points with one more where half have left, if that day lies inside an interval over which the share passes one half.
 * Within an interval nothing is known but its ends; straight across a wide one, the line would pass one half on a day that
 * the median contradicts.
 */
export function throughMedian(
  points: readonly SurvivalPoint[],
  median: TimePosition | undefined,
): readonly SurvivalPoint[] {
  const day = median?.estimate;
  if (day === undefined) return points;
  const at = points.findIndex((point) => point.day >= day);
  const before = points[at - 1];
  const after = points[at];
  if (!before || !after || after.day === day || before.survival <= 0.5 || after.survival >= 0.5) return points;
  return [...points.slice(0, at), { day, survival: 0.5 }, ...points.slice(at)];
}
