import type {
  PrintedCount,
  ReleasedBreakdown,
  ReleasedMean,
  ReleasedPosition,
  ReleasedSpread,
  Withheld,
} from "@rapport/disclosure";
import type { PluginMetricsResult } from "./plugin-metrics/plugin-metrics-types.js";

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

export interface StageResult extends Label {
  /** All stays: one part an exit, and `open` for those that last. */
  readonly stays: ReleasedBreakdown | Withheld;
  /** Half of the stays are over by then; in days, always whole weeks. */
  readonly median: ReleasedPosition | Withheld;
  readonly curve?: StageCurve;
}

export interface TimeInStageResult {
  readonly question: "timeInStage";
  readonly level: number;
  readonly stages: readonly StageResult[];
  /** The codes of all stages of the practice's model in their order, those that are not shown among them. */
  readonly order: readonly string[];
  /** Stages of which nothing is shown, since too few stand behind them. */
  readonly withheld: readonly Label[];
  /** What each exit and the part `open` is called. */
  readonly labels: Readonly<Record<string, string>>;
}

/** A share of printed counts with its Wilson interval, 0 to 1. */
export interface Proportion {
  readonly numerator: number;
  readonly denominator: number;
  readonly estimate: number;
  readonly lower: number;
  readonly upper: number;
}

/** How reliable change was decided for one instrument (Jacobson & Truax 1991). */
export interface ReliableChangeMethod {
  readonly reliability: number;
  readonly reliabilitySource: string;
  /** Standard deviation of the scores before treatment, in this practice. */
  readonly sd: ReleasedSpread | Withheld;
  /** A change of more points than this is reliable; from the printed standard deviation. */
  readonly threshold?: number;
  /** The normal quantile that the change must exceed. */
  readonly z: number;
}

export interface InstrumentResult extends Label {
  readonly range: readonly [number, number];
  readonly higherIsBetter: boolean;
  /** Everyone with a score before treatment: `scored` at the end too, or why not (`completed`, `left_early`, `open`). */
  readonly started: ReleasedBreakdown | Withheld;
  /** Mean change of those with both scores, in points. */
  readonly change: ReleasedMean | Withheld;
  /** Those with both scores: `improved`, `unchanged`, `deteriorated`; absent where no reliability is known. */
  readonly reliable?: ReleasedBreakdown | Withheld;
  readonly method?: ReliableChangeMethod;
  /** Reliably improved, of those with both scores. */
  readonly improvedOfScored?: Proportion;
  /**
   * Reliably improved, of all whose episode has ended: a missing end score counts as not improved. Episodes still open are
   * left out where their number is printed, and counted in where it is too small for that.
   */
  readonly improvedOfEnded?: Proportion;
  readonly deterioratedOfScored?: Proportion;
}

export interface OutcomeChangeResult {
  readonly question: "outcomeChange";
  readonly level: number;
  readonly instruments: readonly InstrumentResult[];
  readonly withheld: readonly Label[];
}

/** A question that a dataset cannot answer, and the tables that it would need. */
export interface NotAnswered {
  readonly question: string;
  readonly needs: string;
}

export type QuestionResult = TimeInStageResult | OutcomeChangeResult | PluginMetricsResult;

/** All that a report says, computed from what the airlock let through. */
export interface ReportContent {
  readonly practice?: string;
  readonly asOf: string;
  readonly policy: { readonly k: number; readonly base: number };
  readonly population: {
    readonly clients: number;
    readonly episodes: number;
    readonly clientsWithoutConsent: PrintedCount;
  };
  readonly questions: readonly QuestionResult[];
  readonly notAnswered: readonly NotAnswered[];
}
