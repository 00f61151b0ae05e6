import type { Area, DeclineReason, EffectJudgement, Pathway, PathwayReason } from "../../records/code-lists.js";
import type { Closure } from "../../codes.js";
import type { GoodbyePart, InterventionEnd, SessionDetails } from "../words.js";

interface OfEpisode<Type extends string> {
  readonly type: Type;
  readonly episodeId: string;
  /** ISO day. */
  readonly day: string;
}

export interface EpisodeOpened extends OfEpisode<"episode_opened"> {
  readonly clientId: string;
  readonly practitionerId?: string;
  readonly concerns: readonly Area[];
  readonly previousEpisodeId?: string;
  /** The code of the stage model (P3.8). */
  readonly stageModel: string;
  /** The first stage, entered on the same day. */
  readonly stage: string;
}

export interface IntakeAccepted extends OfEpisode<"intake_accepted"> {}

/** The stage before is left on the same day. */
export interface StageEntered extends OfEpisode<"stage_entered"> {
  readonly stage: string;
}

export interface SessionRecorded extends OfEpisode<"session_recorded">, SessionDetails {}

export interface InterventionStarted extends OfEpisode<"intervention_started"> {
  readonly interventionId: string;
  readonly interventionType: string;
  readonly goalId?: string;
}

export interface InterventionEnded extends OfEpisode<"intervention_ended"> {
  readonly interventionId: string;
  readonly status: InterventionEnd;
}

export interface PathwaysOffered extends OfEpisode<"pathways_offered"> {
  readonly pathways: readonly Pathway[];
}

export interface PathwayChosen extends OfEpisode<"pathway_chosen"> {
  readonly pathway: Pathway;
  readonly why: PathwayReason;
}

export interface PathwayChanged extends OfEpisode<"pathway_changed"> {
  readonly pathway: Pathway;
  readonly reason: string;
}

export interface PlanMade extends OfEpisode<"plan_made"> {
  readonly planId: string;
  readonly interventionTypes: readonly string[];
}

export interface PlanRevised extends OfEpisode<"plan_revised"> {
  readonly planRevisionId: string;
  readonly interventionTypes: readonly string[];
  readonly reason: string;
}

export interface WorkReviewed extends OfEpisode<"work_reviewed"> {
  readonly effect: EffectJudgement;
}

/** A `stage_entered` follows on the same day (P3.5). */
export interface NewGoalsSet extends OfEpisode<"new_goals_set"> {
  readonly goalIds: readonly string[];
}

export interface MilestoneReached extends OfEpisode<"milestone_reached"> {
  readonly milestone: string;
  readonly celebrated: boolean;
  readonly goalId?: string;
}

/** The stay in the stage goes on. */
export interface EpisodePaused extends OfEpisode<"episode_paused"> {}

export interface EpisodeResumed extends OfEpisode<"episode_resumed"> {}

export interface EpisodeClosed extends OfEpisode<"episode_closed"> {
  readonly closure: Closure;
  /** With the closure `declined` (P3.1). */
  readonly declineReason?: DeclineReason;
  /** With the closure `completed` (P3.6). */
  readonly goodbye?: readonly GoodbyePart[];
}

export interface BoosterHeld extends OfEpisode<"booster_held">, SessionDetails {}

export interface EpisodeReopened extends OfEpisode<"episode_reopened"> {
  /** The episode in which the work goes on. */
  readonly successorId: string;
}

export type EpisodeEvent =
  | EpisodeOpened
  | IntakeAccepted
  | StageEntered
  | SessionRecorded
  | InterventionStarted
  | InterventionEnded
  | PathwaysOffered
  | PathwayChosen
  | PathwayChanged
  | PlanMade
  | PlanRevised
  | WorkReviewed
  | NewGoalsSet
  | MilestoneReached
  | EpisodePaused
  | EpisodeResumed
  | EpisodeClosed
  | BoosterHeld
  | EpisodeReopened;
