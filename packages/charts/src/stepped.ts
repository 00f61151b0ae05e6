import type { SurvivalPoint } from "./survival-data.js";

/**
 * The points of a line on a clock that goes by ones, with one more before each that follows the one before by one: the share stays
 * as it is until the clock strikes. Across more than one, nothing is known but the ends, and the line is straight as over days.
 */
export function stepped(points: readonly SurvivalPoint[]): readonly SurvivalPoint[] {
  return points.flatMap((point, at): readonly SurvivalPoint[] => {
    const before = points[at - 1];
    if (!before || point.day - before.day > 1) return [point];
    const { atRisk: _, ...share } = before;
    return [{ ...share, day: point.day }, point];
  });
}
