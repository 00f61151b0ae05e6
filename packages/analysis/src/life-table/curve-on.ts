import type { StageCurve, StagePoint } from "../curve.js";

/**
 * What a stage's curve says of a day, on the straight line between the points around it, as it is drawn. A way out is told
 * where it is at both. `undefined` beyond the last point.
 */
export function curveOn({ points }: StageCurve, day: number): StagePoint | undefined {
  const at = points.findIndex((point) => point.day >= day);
  const after = points[at];
  const before = points[at - 1];
  if (!after || after.day === day || !before) return after;
  const part = (day - before.day) / (after.day - before.day);
  const between = (from: number, to: number) => from + part * (to - from);
  const incidence = Object.entries(after.incidence).flatMap(([exit, to]) => {
    const from = before.incidence[exit];
    return from === undefined ? [] : [[exit, between(from, to)] as const];
  });
  return { day, survival: between(before.survival, after.survival), incidence: Object.fromEntries(incidence) };
}
