import type { SurvivalPoint } from "./survival-data.js";

/** A share as it was before the clock struck; at the beginning all are there, for certain. */
function held({ survival, lower, upper, day }: SurvivalPoint, until: number): SurvivalPoint {
  if (day === 0) return { day: until, survival, lower: survival, upper: survival };
  return { day: until, survival, ...(lower === undefined || upper === undefined ? {} : { lower, upper }) };
}

/**
 * The points of a line on a clock that goes by ones, with one more before each that follows the one before by one: the share stays
 * as it is until the clock strikes. From the first interval of more than one on, in which nothing is known but its ends, the line is
 * straight as over days.
 */
export function stepped(points: readonly SurvivalPoint[]): readonly SurvivalPoint[] {
  const wide = points.findIndex((point, at) => at > 0 && point.day - (points[at - 1]?.day ?? 0) > 1);
  return points.flatMap((point, at): readonly SurvivalPoint[] => {
    const before = points[at - 1];
    return before && (wide === -1 || at < wide) ? [held(before, point.day), point] : [point];
  });
}
