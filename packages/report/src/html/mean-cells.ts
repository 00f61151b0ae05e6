import type { ReleasedMean } from "@rapport/disclosure";
import type { Language } from "@rapport/language";

/** A mean in points with what it is rounded to, its interval, and how many stand behind it. */
export function meanCells(language: Language, { estimate, lower, upper, step, n }: ReleasedMean): readonly string[] {
  const { say, points } = language;
  const value = points(estimate);
  return [
    step < 1 ? value : say("scores.toNearest", { value, step: points(step) }),
    lower === undefined || upper === undefined
      ? say("time.notKnown")
      : say("range", { from: points(lower), to: points(upper) }),
    language.count(n),
  ];
}
