import type {
  PrintedCount,
  ProtectionNote,
  PublishedCounts,
  ReleasedBreakdown,
  ReleasedMean,
  ReleasedPolicy,
  ReleasedPosition,
  ReleasedSpread,
  Withheld,
} from "@rapport/disclosure";
import type { OpenedPeriod } from "@rapport/dataset";
import type { Comparison } from "./comparison/comparison-types.js";
import type { Label, SessionCurve, SessionPoint, StageCurve, StagePoint } from "./curve.js";
import type { Fingerprint, MadeWith, MethodNote, ReleasedQuality } from "./report-account.js";
import type { FiguresResult } from "./figures/figures-result.js";
import type { StageGroupsResult } from "./stage-groups/stage-groups-types.js";
import type { PluginMetricsResult } from "./plugin-metrics/plugin-metrics-types.js";

/** What the mean of finished stays would say, beside one that counts those that last. */
export interface StageMeans {
  /** The mean of the stays that have ended, in days: too short wherever stays last, since these are the longer ones. */
  readonly finished: number;
  /** The mean time in the stage within the first `until` days, counting those that last (Irwin 1949). */
  readonly restricted: number;
  readonly until: number;
}

/** The stays in a stage on a clock of attended sessions: those that are seen from their beginning. */
export interface StageSessions {
  /** Half of the stays are over with so many sessions; always whole ones. */
  readonly median: ReleasedPosition | Withheld;
  /** A quarter, and three quarters, of the stays are over with so many sessions. */
  readonly lowerQuartile: ReleasedPosition | Withheld;
  readonly upperQuartile: ReleasedPosition | Withheld;
  readonly curve?: SessionCurve;
  /** What the curve says of 1, 3, 6, 12, 24 and 52 sessions, of those before its last point. */
  readonly onSessions: readonly SessionPoint[];
}

export interface StageResult extends Label {
  /** All stays: one part an exit, and `open` for those that last. */
  readonly stays: ReleasedBreakdown | Withheld;
  /** Whose stays they are, each client once: in the stage `once`, or `again` as well. */
  readonly clients?: ReleasedBreakdown | Withheld;
  /** Half of the stays are over by then; in days, always whole weeks. */
  readonly median: ReleasedPosition | Withheld;
  /** A quarter, and three quarters, of the stays are over by then; in days, always whole weeks. */
  readonly lowerQuartile: ReleasedPosition | Withheld;
  readonly upperQuartile: ReleasedPosition | Withheld;
  readonly curve?: StageCurve;
  /** What the curve says of the days 30, 90, 180 and 365, those before its last point. */
  readonly onDays: readonly StagePoint[];
  /** From printed counts, so that no more is known than these tell; absent where too few stays ended to say. */
  readonly means?: StageMeans;
  /** Absent where it was not asked for, or the practice keeps no sessions. */
  readonly sessions?: StageSessions;
}

export interface TimeInStageResult {
  readonly question: "timeInStage";
  readonly level: number;
  readonly stages: readonly StageResult[];
  /** The codes of all stages of the practice's model in their order, those that are not shown among them. */
  readonly order: readonly string[];
  /** Stages of which nothing is shown: too few or none stand behind them, or they would give something away. */
  readonly withheld: readonly Label[];
  /** What each exit and the part `open` is called. */
  readonly labels: Readonly<Record<string, string>>;
  /**
   * Where the days of pauses were to be taken out of stays: whether they were, or the practice keeps no pauses, so that every
   * day counts. Absent where that was not asked for.
   */
  readonly pauses?: "takenOut" | "notKept";
  /**
   * Where stays were to be told on a clock of sessions too: whether they are, or the practice keeps no sessions. Absent where that
   * was not asked for.
   */
  readonly sessionClock?: "told" | "notKept";
  /** The same by concern, kind, period, practitioner or pathway; absent where that was not asked for. */
  readonly byGroup?: StageGroupsResult;
}

/** A share of printed counts with its Wilson interval, 0 to 1. */
export interface Proportion {
  readonly numerator: number;
  readonly denominator: number;
  readonly estimate: number;
  readonly lower: number;
  readonly upper: number;
  /** Where the numerator is a printed 0: what the true share of these clients is at most, in whole percent of 1. */
  readonly atMost?: number;
  /** Where numerator and denominator are the same: what the true share is at least. */
  readonly atLeast?: number;
}

/** How reliable change was decided for one instrument. */
export type ReliableChangeMethod = ComputedChangeMethod | PublishedChangeMethod;

/** By points that were published for the instrument. */
export interface PublishedChangeMethod {
  readonly kind: "published";
  readonly threshold: number;
  /** Whether a change of just so many points is reliable. */
  readonly inclusive: boolean;
  /** The confidence at which they hold, 0 to 1, where the source says it. */
  readonly level?: number;
  readonly source: string;
}

/** From a reliability and the standard deviation before treatment (Jacobson & Truax 1991). */
export interface ComputedChangeMethod {
  readonly kind: "computed";
  readonly reliability: number;
  readonly reliabilitySource: string;
  /** A change of more points than this is reliable; from the printed standard deviation. */
  readonly threshold?: number;
  /** The normal quantile that the change must exceed. */
  readonly z: number;
}

/** Against the score to be expected after regression to the mean (Edwards et al. 1978; Speer 1992). */
export interface RegressionMethod {
  readonly kind: "regression";
  readonly reliability: number;
  readonly reliabilitySource: string;
  /** The normal quantile that the change must exceed. */
  readonly z: number;
}

/** From half a standard deviation of the scores before treatment on (Norman, Sloan & Wyrwich 2003). */
export interface HalfDeviationMethod {
  readonly kind: "half-deviation";
  /** In points, from the printed standard deviation. */
  readonly threshold?: number;
}

/** From so many percent of the first score on (Farrar et al. 2001). */
export interface PercentageMethod {
  readonly kind: "percentage";
  readonly percent: number;
}

/** Those with both scores by how they changed under one rule. */
export interface MethodResult {
  readonly method: ReliableChangeMethod | RegressionMethod | HalfDeviationMethod | PercentageMethod;
  /** `improved`, `unchanged`, `deteriorated`; by percentage also `zero_before`, of which there is no percentage. */
  readonly table: ReleasedBreakdown | Withheld;
  readonly improvedOfScored?: Proportion;
  readonly deterioratedOfScored?: Proportion;
}

/** Where the clinical range of an instrument begins. */
export interface ClinicalRange {
  readonly value: number;
  /** A score is in it when `score rule value` holds. */
  readonly rule: ">=" | ">" | "<=" | "<";
  readonly meaning: string;
  readonly source: string;
}

/** The mean change of those with both scores in standard deviations of the scores before treatment (Becker 1988). */
export interface EffectSize {
  readonly estimate: number;
  /** Those of the mean change, in the same unit: how sure the standard deviation is, is not in them. */
  readonly lower?: number;
  readonly upper?: number;
}

/** The scores in one stage of the practice's model. */
export interface StageScore extends Label {
  /**
   * Mean of the last score in the stage, in points; clients who share a person count once, and `n` is the number of such
   * clients. They are not the same in every stage: later ones are those who stayed.
   */
  readonly score: ReleasedMean | Withheld;
}

/** Scores from `from` up to, and without, `until`, in points; the last bin has its end as well. */
export interface ScoreBinRange {
  readonly code: string;
  readonly from: number;
  readonly until: number;
}

/** Those with both scores by one of the two. */
export interface ScoresAt {
  /** By the bin of the score; neighbours are merged where few have both. */
  readonly bins: ReleasedBreakdown | Withheld;
  /** `clinical` or `other`; absent where no cut-off is known. */
  readonly sides?: ReleasedBreakdown | Withheld;
}

/** Where the scores lay before treatment and at its end, of the same people. */
export interface ScoreDistribution {
  /** They follow from the instrument alone, and are the same for every practice. */
  readonly bins: readonly ScoreBinRange[];
  readonly before: ScoresAt;
  readonly after: ScoresAt;
}

export interface InstrumentResult extends Label {
  readonly range: readonly [number, number];
  readonly higherIsBetter: boolean;
  /**
   * Every form that was filled in: `complete`, `prorated` (some missing items, as a rule allows), `total_only` (nothing is
   * known of its items), and those that are left out of everything else: `not_valid` (the total would not mean what it says,
   * as without sexual activity) and `not_scored`. Absent where the practice keeps totals alone.
   */
  readonly forms?: ReleasedBreakdown | Withheld;
  /** Everyone with a score before treatment: `scored` at the end too, or why not (`completed`, `left_early`, `open`). */
  readonly started: ReleasedBreakdown | Withheld;
  /** Mean change of those with both scores, in points. */
  readonly change: ReleasedMean | Withheld;
  /** By stage, in the order of the practice's model; absent where nobody has a score in any. */
  readonly scoreByStage?: readonly StageScore[];
  /** Of the scores before treatment, in this practice. */
  readonly sd: ReleasedSpread | Withheld;
  /** Absent where nobody has both scores. */
  readonly distribution?: ScoreDistribution;
  /** From the mean change and `sd` as they are printed; absent where either is not. */
  readonly effect?: EffectSize;
  /** Those with both scores: `improved`, `unchanged`, `deteriorated`; absent where no reliability is known. */
  readonly reliable?: ReleasedBreakdown | Withheld;
  readonly method?: ReliableChangeMethod;
  /**
   * The same people under each of several rules that were chosen beforehand, the one of `method` first: how much the answer
   * depends on the rule. Absent where there is one rule or none.
   */
  readonly byMethod?: readonly MethodResult[];
  /** Reliably improved, of those with both scores. */
  readonly improvedOfScored?: Proportion;
  /**
   * Reliably improved, of all whose episode has ended: a missing end score counts as not improved. Absent where it is held
   * back how many are still open.
   */
  readonly improvedOfEnded?: Proportion;
  readonly deterioratedOfScored?: Proportion;
  /**
   * Episodes of couples in treatment by what came of both partners: `both_improved`, `one_improved` (and the other
   * unchanged), `neither_improved`, `one_deteriorated` (at least one), and, where not both have both scores, `one_scored` or
   * `none_scored`. Absent where no partner of any couple has both scores.
   */
  readonly couples?: ReleasedBreakdown | Withheld;
  /** Those with both scores by where they began and what came of it; absent where no cut-off is known. */
  readonly recovery?: ReleasedBreakdown | Withheld;
  readonly clinicalRange?: ClinicalRange;
  /** Improved reliably and out of the clinical range, of those with both scores who began in it. */
  readonly recoveredOfClinical?: Proportion;
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

export type QuestionResult = TimeInStageResult | OutcomeChangeResult | PluginMetricsResult | FiguresResult;

/** Clients, people or episodes by a category. */
export interface PopulationTable extends Label {
  readonly figure: ReleasedBreakdown | Withheld;
  /** What each part is called. */
  readonly labels: Readonly<Record<string, string>>;
}

/** The practices of a network whose records a report is on. */
export interface ReportPractices {
  /** How many they are. */
  readonly number: number;
  /** What those are called that have a name, in the order in which names were given. */
  readonly named: readonly string[];
  /** They were chosen from among others, and are meant to be seen. */
  readonly chosen: boolean;
  /** The fewest of them that a count that is not a small one rests on; absent where each may be seen. */
  readonly fewest?: number;
}

/** All that a report says, computed from what the airlock let through. */
export interface ReportContent {
  readonly practice?: string;
  readonly asOf: string;
  /** The days between which its episodes were opened; absent where all are in it. */
  readonly opened?: OpenedPeriod;
  /** Absent where the records name none. */
  readonly practices?: ReportPractices;
  readonly policy: ReleasedPolicy;
  /** Only to look at: not to be given to anybody. */
  readonly preview: boolean;
  /** So few are in scope that nothing but totals is told. */
  readonly totalsOnly: boolean;
  readonly population: {
    readonly clients: PrintedCount;
    readonly episodes: PrintedCount;
    readonly clientsWithoutConsent: PrintedCount;
    /** Who they are. */
    readonly tables: readonly PopulationTable[];
  };
  readonly protection: ProtectionNote;
  /** Every count of the report once with the sums among them: what an intruder would begin with. */
  readonly published: PublishedCounts;
  readonly questions: readonly QuestionResult[];
  /** Another period beside this one; absent where none was asked for. */
  readonly comparison?: Comparison;
  readonly notAnswered: readonly NotAnswered[];
  readonly methods: readonly MethodNote[];
  /** Absent where nothing but totals is told, and with differential privacy, whose promise has no room for it. */
  readonly quality?: ReleasedQuality;
  readonly made: MadeWith;
  readonly fingerprint: Fingerprint;
}
