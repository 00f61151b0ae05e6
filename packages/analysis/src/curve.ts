/** One point of a stage's curve, at the end of an interval; the first is day 0, where everybody is still there. */
export interface StagePoint {
  readonly day: number;
  /** Share still in the stage, 0 to 1. */
  readonly survival: number;
  readonly lower?: number;
  readonly upper?: number;
  /**
   * Share that left by each exit, 0 to 1; with `survival` they add up to 1. An exit that fewer than k stays took by then is
   * absent. At the last point every exit is there.
   */
  readonly incidence: Readonly<Record<string, number>>;
  /** Stays still at risk, rounded; absent where fewer than k. */
  readonly atRisk?: number;
}

/** Estimated from printed counts alone. */
export interface StageCurve {
  readonly exits: readonly Label[];
  readonly points: readonly StagePoint[];
}

/** A code and what a report calls it. */
export interface Label {
  readonly code: string;
  readonly label: string;
}
