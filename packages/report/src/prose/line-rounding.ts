import type { Language } from "@rapport/language";

/**
 * How far the points of a line can lie from the exact Kaplan–Meier estimate; `furthest` is the bound, 0 to 1, and absent
 * where there is none.
 */
export function roundingOfLine(
  { say }: Language,
  furthest: number | undefined,
  clock: "days" | "sessions" = "days",
): string {
  if (furthest === undefined || furthest >= 1) return say("protection.lineNoLimit");
  const points = Math.round(100 * furthest);
  return points === 0 ? say("protection.lineExact", { clock }) : say("protection.lineMoved", { points, clock });
}
