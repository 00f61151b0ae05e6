import type { AnalyticsConsent, ClientKind, Closure, SixStagesCode } from "@rapport/domain";
import type { DayBounds } from "../chance/duration.js";

/** Whole numbers that say how likely each is beside the others. */
export type Weights<Code extends string> = Readonly<Record<Code, number>>;

/** Which clients a household holds. In `couple_and_partner` one partner is also a client alone. */
export type HouseholdKind = "individual" | "couple" | "couple_and_partner" | "other";
export type Attendance = "attended" | "cancelled" | "late_cancelled" | "no_show" | "cancelled_by_practice";
export type Completion = "done" | "partly" | "not_done";

/** One way out of a stage: for another stage, or for good. */
export interface ExitParameters {
  readonly exit: SixStagesCode | Closure;
  /** How likely this exit is beside the stage's others; a whole number. */
  readonly weight: number;
  /** How long stays that end this way last, in days. */
  readonly stay: DayBounds;
}

export interface StageParameters {
  readonly stage: SixStagesCode;
  readonly exits: readonly ExitParameters[];
}

/** A sum of draws, each a whole number between `from` and `to`, both included. */
export interface SumOfDraws {
  readonly draws: number;
  readonly from: number;
  readonly to: number;
}

/** One instrument's total scores, counted in units of `1 / unitsPerPoint`. */
export interface MeasureParameters {
  readonly instrument: string;
  readonly unitsPerPoint: 1 | 10;
  readonly lowest: number;
  readonly highest: number;
  /** Which kinds of client are asked. */
  readonly kinds: readonly ClientKind[];
  /** Asked only of people of this gender. */
  readonly gender?: string;
  /** How many of 100 clients are asked. */
  readonly percent: number;
  readonly start: SumOfDraws;
  /** Added until the end. A score in mid-course has the first of its draws only. */
  readonly change: SumOfDraws;
}

/** How many of 100. */
export interface PercentParameters {
  /** Of closed episodes: followed by another of the same client. */
  readonly returns: number;
  /** Of people asked, in the middle stage: rate in mid-course. */
  readonly middleScore: number;
  /** Of people asked, in completed episodes: rate at the end. */
  readonly endScore: number;
  /** Of goals: attainment scaling in place of a 0 to 10 rating. */
  readonly attainmentScaling: number;
  /** Of middle stages: a pause. */
  readonly pause: number;
  /** Of completed episodes: booster sessions. */
  readonly booster: number;
  /** Of homework that was due: never reported. */
  readonly unreported: number;
}

/** All that an invented practice is drawn from. Plain data, so that it can be written beside the practice. */
export interface PracticeParameters {
  /** How many days before the records the earliest episodes begin. */
  readonly lookBackDays: number;
  readonly stages: readonly StageParameters[];
  readonly households: Weights<HouseholdKind>;
  readonly consents: Weights<AnalyticsConsent>;
  readonly attendance: Weights<Attendance>;
  readonly completion: Weights<Completion>;
  readonly measures: readonly MeasureParameters[];
  readonly percent: PercentParameters;
}
