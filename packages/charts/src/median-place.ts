import type { SurvivalPoint } from "./survival-data.js";
import type { Plot } from "./survival-scales.js";

/** Where a text begins or ends, and the top and bottom of its lines, in pixels. */
export interface TextPlace {
  readonly anchor: "start" | "end";
  readonly x: number;
  readonly top: number;
}

export interface TextSize {
  readonly width: number;
  readonly height: number;
}

/** Pixels between a text and the curve, and between a text and the lines that mark the median. */
const gap = 6;

/** The edge of the interval at a day, joined straight as it is drawn, or of the line; nothing is drawn after the last day. */
function edgeAt(points: readonly SurvivalPoint[], day: number, edge: "lower" | "upper"): number {
  const at = points.findIndex((point) => point.day >= day);
  const after = points[at];
  if (after === undefined) return edge === "upper" ? 0 : (points.at(-1)?.survival ?? 0);
  const before = points[at - 1] ?? after;
  const share = (point: SurvivalPoint) => point[edge] ?? point.survival;
  const part = after.day === before.day ? 0 : (day - before.day) / (after.day - before.day);
  return share(before) + part * (share(after) - share(before));
}

/** Every pixel from one place to another that lies to its right, or to its left; none where it does not. */
function steps(from: number, to: number, by: 1 | -1): readonly number[] {
  const count = Math.max(0, Math.floor((to - from) * by) + 1);
  return Array.from({ length: count }, (_, at) => from + by * at);
}

/**
 * Where the median's words cross neither the band nor the line: above one half on the right of the curve, else below it on
 * the left. Where neither has room, they stand at the right edge.
 */
export function medianPlace(points: readonly SurvivalPoint[], day: number, size: TextSize, plot: Plot): TextPlace {
  const { left, right, x, y, dayAt } = plot;
  const level = y(0.5);
  const above = level - gap - size.height;
  const below = level + gap;
  // The curve only falls, so a box above it is free if its left bottom corner is, and one below if its right top is.
  const onRight = steps(x(day) + gap, right - size.width, 1).find(
    (pixel) => y(edgeAt(points, dayAt(pixel), "upper")) >= level - gap / 2,
  );
  if (onRight !== undefined) return { anchor: "start", x: onRight, top: above };
  const onLeft = steps(x(day) - gap, left + size.width + gap, -1).find(
    (pixel) => y(edgeAt(points, dayAt(pixel), "lower")) <= below - gap / 2,
  );
  if (onLeft !== undefined) return { anchor: "end", x: onLeft, top: below };
  return { anchor: "end", x: right, top: above };
}
