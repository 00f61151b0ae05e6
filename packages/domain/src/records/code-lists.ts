import type { areas, goalAchievementStatuses, goalLifecycleStatuses, pathways } from "../codes.js";
import type { declineReasons, procedureStatuses, roadblocks } from "../codes.js";

export type Area = (typeof areas)[number];
export type DeclineReason = (typeof declineReasons)[number];
export type Pathway = (typeof pathways)[number];
export type Roadblock = (typeof roadblocks)[number];
export type GoalLifecycleStatus = (typeof goalLifecycleStatuses)[number];
export type GoalAchievementStatus = (typeof goalAchievementStatuses)[number];
export type ProcedureStatus = (typeof procedureStatuses)[number];

/** HL7 FHIR R4 `EpisodeOfCare.status`, http://hl7.org/fhir/episode-of-care-status. It says `onhold`, where Goal says `on-hold`. */
export const episodeOfCareStatuses = [
  "planned",
  "waitlist",
  "active",
  "onhold",
  "finished",
  "cancelled",
  "entered-in-error",
] as const;
export type EpisodeOfCareStatus = (typeof episodeOfCareStatuses)[number];

/** P1.1 With one person, or with partners together. */
export const sessionFormats = ["individual", "conjoint"] as const;
export type SessionFormat = (typeof sessionFormats)[number];

/** P1.1 Where a session takes place. */
export const sessionModalities = ["office", "video", "phone"] as const;
export type SessionModality = (typeof sessionModalities)[number];

/** P7.6 What became of a session that was agreed. */
export const attendances = ["attended", "cancelled", "late_cancelled", "no_show", "cancelled_by_practice"] as const;
export type Attendance = (typeof attendances)[number];

/** P1.5 Where an exercise is done. */
export const homeworkSettings = ["home", "room"] as const;
export type HomeworkSetting = (typeof homeworkSettings)[number];

/** P6.1 What became of homework. */
export const completions = ["done", "partly", "not_done"] as const;
export type Completion = (typeof completions)[number];

/** P2.1 Whether a problem was always there. */
export const problemOnsets = ["lifelong", "acquired"] as const;
export type ProblemOnset = (typeof problemOnsets)[number];

/** P2.1 Whether a problem is there always, or only under certain conditions. */
export const problemContexts = ["generalised", "situational"] as const;
export type ProblemContext = (typeof problemContexts)[number];

/** P4.4 Why a client chose a pathway. */
export const pathwayReasons = ["most_pressing", "most_relevant", "most_effective", "other"] as const;
export type PathwayReason = (typeof pathwayReasons)[number];

/** P2.4 What a physician found. */
export const physicianFindings = ["physical_cause", "no_physical_cause", "unclear", "not_seen"] as const;
export type PhysicianFinding = (typeof physicianFindings)[number];

/** P3.4 What the periodic check of a plan came to. */
export const effectJudgements = ["beneficial", "partly_beneficial", "no_effect", "harmful"] as const;
export type EffectJudgement = (typeof effectJudgements)[number];
