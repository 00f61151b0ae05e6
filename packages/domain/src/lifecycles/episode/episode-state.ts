import type { Area, DeclineReason, EffectJudgement, Pathway } from "../../records/code-lists.js";
import type { Pause } from "../../records/course/episode-of-care.js";
import type { Closure } from "../../codes.js";
import type { GoodbyePart, InterventionEnd, SessionDetails } from "../words.js";

/** A stay in a stage that has ended (P3.9). */
export interface EndedSpell {
  readonly stage: string;
  readonly enteredOn: string;
  /** Exclusive: the next stage may begin on this day. */
  readonly leftOn: string;
  /** The next stage's code, or the closure. */
  readonly exit: string;
}

/** The stay that goes on. */
export interface CurrentSpell {
  readonly stage: string;
  readonly enteredOn: string;
}

export interface EpisodeSession extends SessionDetails {
  readonly day: string;
  /** The stage in which it was recorded; of a booster, the last stage. */
  readonly stage: string;
}

export interface EpisodeIntervention {
  readonly interventionId: string;
  readonly interventionType: string;
  readonly goalId?: string;
  readonly startedOn: string;
  /** Both are missing while it goes on. */
  readonly endedOn?: string;
  readonly status?: InterventionEnd;
}

export interface EpisodePlan {
  readonly planId: string;
  readonly interventionTypes: readonly string[];
  /** In order, oldest first (P3.4). */
  readonly revisions: readonly { readonly planRevisionId: string; readonly day: string; readonly reason: string }[];
}

export interface EpisodeMilestone {
  readonly day: string;
  readonly milestone: string;
  readonly celebrated: boolean;
  readonly goalId?: string;
}

interface EpisodeFacts {
  readonly episodeId: string;
  readonly clientId: string;
  readonly practitionerId?: string;
  readonly previousEpisodeId?: string;
  readonly concerns: readonly Area[];
  readonly stageModel: string;
  readonly openedOn: string;
  /** The day of the last event. */
  readonly lastDay: string;
  /** Oldest first; each begins on the day on which the one before was left. */
  readonly endedSpells: readonly EndedSpell[];
  /** Oldest first; only the last may be without an end: while the work rests, and where it was left resting. */
  readonly pauses: readonly Pause[];
  readonly sessions: readonly EpisodeSession[];
  readonly interventions: readonly EpisodeIntervention[];
  readonly offeredPathways: readonly Pathway[];
  readonly pathway?: Pathway;
  readonly plan?: EpisodePlan;
  readonly goalIds: readonly string[];
  readonly reviews: readonly { readonly day: string; readonly effect: EffectJudgement }[];
  readonly milestones: readonly EpisodeMilestone[];
}

/** Nothing has happened. */
export interface NoEpisode {
  readonly status: "none";
}

/** The intake call has not decided yet. */
export interface PlannedEpisode extends EpisodeFacts {
  readonly status: "planned";
  readonly currentSpell: CurrentSpell;
}

export interface ActiveEpisode extends EpisodeFacts {
  readonly status: "active";
  readonly acceptedOn: string;
  readonly currentSpell: CurrentSpell;
}

/** Accepted, and resting: `pauses` ends with one that lasts. It says `onhold`, as FHIR does of episodes. */
export interface OnHoldEpisode extends EpisodeFacts {
  readonly status: "onhold";
  readonly acceptedOn: string;
  readonly currentSpell: CurrentSpell;
}

interface ClosedFacts extends EpisodeFacts {
  readonly closedOn: string;
  readonly closure: Closure;
  /** The episode in which the work goes on (P3.6). */
  readonly successorId?: string;
}

/** Ended before it was accepted. */
export interface CancelledEpisode extends ClosedFacts {
  readonly status: "cancelled";
  readonly declineReason?: DeclineReason;
}

/** Ended after it was accepted: completed, or left. */
export interface FinishedEpisode extends ClosedFacts {
  readonly status: "finished";
  readonly acceptedOn: string;
  readonly goodbye: readonly GoodbyePart[];
  readonly boosters: readonly EpisodeSession[];
}

/** Tagged by words of HL7 FHIR R4 `EpisodeOfCare.status`, and `none` before the first event. */
export type EpisodeState = NoEpisode | RunningEpisode | ClosedEpisode;
export type RunningEpisode = PlannedEpisode | ActiveEpisode | OnHoldEpisode;
export type ClosedEpisode = CancelledEpisode | FinishedEpisode;
