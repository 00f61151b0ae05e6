/** One point of a stage's curve, at the end of an interval; the first is day 0, where everybody is still there. */
export interface StagePoint {
  readonly day: number;
  /** Share still in the stage, 0 to 1. */
  readonly survival: number;
  readonly lower?: number;
  readonly upper?: number;
  /**
   * Share that left by each exit, 0 to 1; with `survival` they add up to 1. An exit that fewer than k stays took by then is
   * absent.
   */
  readonly incidence: Readonly<Record<string, number>>;
  /** Stays still at risk, rounded; absent where they are a printed 0. */
  readonly atRisk?: number;
}

/** One point of a stage's curve on a clock of attended sessions, at the end of an interval; the first is before any. */
export interface SessionPoint extends Omit<StagePoint, "day"> {
  /** `survival` is the share of stays that did not end with so many sessions or fewer. */
  readonly sessions: number;
}

/** The same on a clock of attended sessions. */
export interface SessionCurve extends Omit<StageCurve, "points"> {
  readonly points: readonly SessionPoint[];
}

/** An exit, or a class of exits. */
export interface CurveExit extends Label {
  /** The exits in the class; absent for an exit by itself. */
  readonly of?: readonly string[];
}

/** Estimated from printed counts alone. */
export interface StageCurve {
  readonly exits: readonly CurveExit[];
  readonly points: readonly StagePoint[];
  /**
   * The most that any point's `survival` can lie from the exact Kaplan–Meier estimate on its day, 0 to 1: by rounding, by what
   * is not told of the order of events within an interval, and by the fewer than k who left in the last one; absent where
   * nothing limits how far printed counts lie from the true ones.
   */
  readonly furthest?: number;
}

/** A code and what a report calls it. */
export interface Label {
  readonly code: string;
  readonly label: string;
}
