import type { Language } from "@rapport/language";
/**
 * How far rounding can have moved the points of a line; `furthest` is the bound, 0 to 1, and absent where there is none.
 */
export function roundingOfLine(language: Language, furthest: number | undefined): string {
  if (furthest === undefined || furthest >= 1) return "Nothing limits how far rounding can have moved the line.";
  const points = Math.round(100 * furthest);
  return points === 0
    ? "The counts behind the line are not rounded."
    : `Rounding can have moved the share still there by at most ${points} percentage ${points === 1 ? "point" : "points"}, if all counts were off in the worst way at once.`;
}
