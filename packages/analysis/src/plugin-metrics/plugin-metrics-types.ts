import type { ReleasedBreakdown, ReleasedMean, ReleasedPosition, Withheld } from "@rapport/disclosure";
import type { Label, StageCurve } from "../curve.js";

/** Courses by what each came to: a level, a step, a number of practices. Parts in the order of `levels`. */
export interface SharesFigure {
  readonly kind: "shares";
  readonly shares: ReleasedBreakdown | Withheld;
  readonly levels: readonly Label[];
  /** Whether `levels` stand in an order, as steps and numbers do. */
  readonly ordered: boolean;
}

/**
 * The mean over courses, in which clients who share a person count once, by the mean of their courses: `mean.n` is the
 * number of such clients, and the interval is over them.
 */
export interface MeanFigure {
  readonly kind: "mean";
  readonly mean: ReleasedMean | Withheld;
  /** The least and the most that it can be. */
  readonly range: readonly [number, number];
  /** A share from 0 to 1, to be written in percent. */
  readonly share: boolean;
}

/** Half of the courses that were at a step spent this long or less there; in days, always whole weeks. */
export interface TimesFigure {
  readonly kind: "times";
  readonly steps: readonly (Label & { readonly median: ReleasedPosition | Withheld })[];
}

/** How much: each a distribution over courses. */
export interface DoseFigure {
  readonly kind: "dose";
  readonly practices: SharesFigure;
  readonly perWeek: SharesFigure;
  /** Where the metric names a field of minutes. */
  readonly minutes?: SharesFigure;
}

/**
 * How long until something was reached, counted from the start of the intervention: `curve.points[].incidence.reached` is
 * the share that reached it by a day, `ended` the share whose intervention ended first. Absent where too few did either.
 */
export interface ClockFigure {
  readonly kind: "clock";
  readonly curve?: StageCurve;
  /** Drawn as a curve, beside being said in words. */
  readonly drawn: boolean;
}

export type MetricFigure = SharesFigure | MeanFigure | TimesFigure | DoseFigure | ClockFigure;

/** One figure of a plug-in. Its label, unit and levels are text that the plug-in's author wrote. */
export interface MetricResult extends Label {
  readonly unit?: string;
  readonly better?: "higher" | "lower";
  /** How its author declared it, for instance `furthestStep`. */
  readonly metric: string;
  /** Which entry of a course counts. */
  readonly take?: "first" | "last" | "most" | "mean";
  readonly figure: MetricFigure;
}

export interface InterventionTypeResult extends Label {
  readonly description: string;
  /** Courses by their status: `completed`, `stopped`, `ongoing`. */
  readonly courses: ReleasedBreakdown | Withheld;
  readonly metrics: readonly MetricResult[];
}

/** P7.8 What each intervention type asks to be counted about itself. */
export interface PluginMetricsResult {
  readonly question: "pluginMetrics";
  readonly level: number;
  readonly types: readonly InterventionTypeResult[];
  /** Types of which nothing is shown, since too few stand behind them. */
  readonly withheld: readonly Label[];
}
