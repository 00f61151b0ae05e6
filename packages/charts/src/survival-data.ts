import type { TimePosition } from "./weeks-in-words.js";

/** The share still there at the end of an interval of a life table. */
export interface SurvivalPoint {
  readonly day: number;
  /** 0 to 1. */
  readonly survival: number;
  readonly lower?: number;
  readonly upper?: number;
  /** How many are still there, rounded; absent where they are a printed 0. */
  readonly atRisk?: number;
}

export interface SurvivalData {
  /** What stands in the place of days: attended sessions, or days by default. */
  readonly clock?: "days" | "sessions";
  /** In the order of their days; the first is day 0 with survival 1. */
  readonly points: readonly SurvivalPoint[];
  /** When half have left, in days, rounded to its `step`; no `estimate` where that is not reached. Absent where it is not shown. */
  readonly median?: TimePosition;
  /** Whether the line ends because too few were left to show more. */
  readonly endsForFew?: boolean;
}

/** Throws a RangeError unless the points begin at day 0 with survival 1 and their days go up. */
export function checkSurvivalData({ points }: SurvivalData): void {
  const [first] = points;
  if (first?.day !== 0 || first.survival !== 1) {
    throw new RangeError("A survival chart needs points that begin at day 0 with survival 1.");
  }
  if (points.some((point, at) => at > 0 && point.day <= (points[at - 1]?.day ?? 0))) {
    throw new RangeError("The days of a survival chart's points go up.");
  }
}
