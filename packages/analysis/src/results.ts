import type {
  PrintedCount,
  ReleasedBreakdown,
  ReleasedMean,
  ReleasedPosition,
  ReleasedSpread,
  Withheld,
} from "@rapport/disclosure";
import type { Label, StageCurve } from "./curve.js";
import type { PluginMetricsResult } from "./plugin-metrics/plugin-metrics-types.js";

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
