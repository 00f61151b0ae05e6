import type { ReleasedBreakdown, Withheld } from "@rapport/disclosure";
import type { Label } from "../curve.js";
import type { Proportion } from "../results.js";
import type { ClockFigure, MeanFigure, SharesFigure, TimesFigure } from "../figures/figure-types.js";

/** How much: each a distribution over courses. */
export interface DoseFigure {
  readonly kind: "dose";
  readonly practices: SharesFigure;
  readonly perWeek: SharesFigure;
  /** Where the metric names a field of minutes. */
  readonly minutes?: SharesFigure;
}

export type MetricFigure = SharesFigure | MeanFigure | TimesFigure | DoseFigure | ClockFigure;

/** How many courses came to a step or went beyond it. */
export interface ReachedStep extends Label {
  readonly share: Proportion;
}

/** One figure of a plug-in. Its label, unit and levels are text that the plug-in's author wrote. */
export interface MetricResult extends Label {
  readonly unit?: string;
  readonly better?: "higher" | "lower";
  /** How its author declared it, for instance `furthestStep`. */
  readonly metric: string;
  /** Which entry of a course counts. */
  readonly take?: "first" | "last" | "most" | "mean";
  readonly figure: MetricFigure;
  /**
   * Of a `furthestStep`, of the courses that were at a step: every step after the first that is printed by itself, or the
   * first of a class of steps. From printed counts; absent where no share is told of so few.
   */
  readonly reached?: readonly ReachedStep[];
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
