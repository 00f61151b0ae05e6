import type { Area, DeclineReason, EffectJudgement, Pathway, PathwayReason } from "../../records/code-lists.js";
import type { SixStagesCode } from "../../stage-models/six-stages.js";
import type { GoodbyePart, InterventionEnd, LeavingReason, SessionDetails } from "../words.js";

interface OnDay<Type extends string> {
  readonly type: Type;
  /** The ISO day on which it took place; never before the last one recorded (P3.9). */
  readonly day: string;
}

/** P3.1 The first contact: the episode begins in the first stage of the model. */
export interface OpenEpisode extends OnDay<"open"> {
  readonly episodeId: string;
  readonly clientId: string;
  readonly practitionerId?: string;
  readonly concerns: readonly Area[];
  /** The episode that this one reopens (P3.6). */
  readonly previousEpisodeId?: string;
}

export type IntakeOutcome =
  | { readonly result: "accepted" }
  | { readonly result: "declined"; readonly reason: DeclineReason }
  | { readonly result: "referred_on" }
  | { readonly result: "client_chose_not_to_proceed" };

/** P3.1 What the intake call decided. All but `accepted` end the episode. */
export interface RecordIntake extends OnDay<"record_intake"> {
  readonly outcome: IntakeOutcome;
}

/** P3.9 A move to one of the stages that follow the current one. */
export interface EnterStage<Code extends string> extends OnDay<"enter_stage"> {
  readonly stage: Code;
}

export interface RecordSession extends OnDay<"record_session">, SessionDetails {}

export interface StartIntervention extends OnDay<"start_intervention"> {
  readonly interventionId: string;
  /** The code of the intervention type (a plug-in). */
  readonly interventionType: string;
  readonly goalId?: string;
}

export interface EndIntervention extends OnDay<"end_intervention"> {
  readonly interventionId: string;
  readonly status: InterventionEnd;
}

/** P4.4 Pathways offered now are added to those offered before. */
export interface OfferPathways extends OnDay<"offer_pathways"> {
  readonly pathways: readonly Pathway[];
}

export interface ChoosePathway extends OnDay<"choose_pathway"> {
  readonly pathway: Pathway;
  readonly why: PathwayReason;
}

export interface ChangePathway extends OnDay<"change_pathway"> {
  readonly pathway: Pathway;
  readonly reason: string;
}

export interface MakePlan extends OnDay<"make_plan"> {
  readonly planId: string;
  /** The codes of the intervention types, in the order planned. */
  readonly interventionTypes: readonly string[];
}

export interface RevisePlan extends OnDay<"revise_plan"> {
  readonly planRevisionId: string;
  /** What the plan holds from now on. */
  readonly interventionTypes: readonly string[];
  readonly reason: string;
}

/** P3.4 Is the work effective, and does it do good? */
export interface ReviewWork extends OnDay<"review"> {
  readonly effect: EffectJudgement;
}

/** P3.5 New goals lead back to an earlier stage of treatment. */
export interface SetNewGoals<Code extends string> extends OnDay<"set_new_goals"> {
  readonly goalIds: readonly string[];
  readonly backTo: Code;
}

/** P6.3 A shift worth celebrating. */
export interface RecordMilestone extends OnDay<"record_milestone"> {
  readonly milestone: string;
  readonly celebrated: boolean;
  readonly goalId?: string;
}

/** P3.9 The work rests for a while: FHIR's `onhold`. */
export interface PauseEpisode extends OnDay<"pause"> {}

/** P3.9 The work goes on, in the stage in which it rested. */
export interface ResumeEpisode extends OnDay<"resume"> {}

/** P3.6 Both agree that the work is complete. */
export interface CompleteEpisode extends OnDay<"complete"> {
  readonly goodbye: readonly GoodbyePart[];
}

/** P3.7 The client leaves, or the practitioner ends the episode. */
export interface LeaveEpisode extends OnDay<"leave"> {
  readonly reason: LeavingReason;
}

/** P3.6 A booster session after completion. */
export interface HoldBooster extends OnDay<"hold_booster">, SessionDetails {}

/** P3.6 The client returns: the work goes on in a new episode, which `openingOf` opens. */
export interface ReopenEpisode extends OnDay<"reopen"> {
  /** The new episode. */
  readonly successorId: string;
}

/** What can be asked of an episode. `Code` is that of the stage model. */
export type EpisodeCommand<Code extends string = SixStagesCode> =
  | OpenEpisode
  | RecordIntake
  | EnterStage<Code>
  | RecordSession
  | StartIntervention
  | EndIntervention
  | OfferPathways
  | ChoosePathway
  | ChangePathway
  | MakePlan
  | RevisePlan
  | ReviewWork
  | SetNewGoals<Code>
  | RecordMilestone
  | PauseEpisode
  | ResumeEpisode
  | CompleteEpisode
  | LeaveEpisode
  | HoldBooster
  | ReopenEpisode;
