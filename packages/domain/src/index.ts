export { defineStageModel } from "./stage-models/stage-model.js";
export type { Stage, StageModel, StageModelIssue, StageModelResult } from "./stage-models/stage-model.js";
export { sixStages } from "./stage-models/six-stages.js";
export type { SixStagesCode } from "./stage-models/six-stages.js";
export { sixSteps } from "./stage-models/six-steps.js";
export type { SixStepsCode } from "./stage-models/six-steps.js";
export { stagesAndSteps, toSixStages, toSixSteps } from "./stage-models/stages-and-steps.js";
export type { StageAndStep } from "./stage-models/stages-and-steps.js";
export {
  analyticsConsents,
  areas,
  clientKinds,
  closureDisplays,
  closures,
  declineReasons,
  goalAchievementStatuses,
  goalLifecycleStatuses,
  pathways,
  procedureStatuses,
  roadblocks,
} from "./codes.js";
export type { AnalyticsConsent, ClientKind, Closure } from "./codes.js";
export { check } from "./records/check.js";
export type { Checked, RecordIssue, RuleCode, ShapeCode } from "./records/checking/record-issue.js";
export { recordNames } from "./records/record-names.js";
export { recordSchemas } from "./records/record-schemas.js";
export type { RecordName, RecordTypes } from "./records/record-types.js";
export { jsonSchemaOf } from "./records/json-schemas.js";
export type { JsonSchema } from "./records/json-schemas.js";
export { valueSets } from "./records/value-sets.js";
export type { ValueSet } from "./records/value-sets.js";
export {
  attendances,
  completions,
  effectJudgements,
  episodeOfCareStatuses,
  homeworkSettings,
  pathwayReasons,
  physicianFindings,
  problemContexts,
  problemOnsets,
  sessionFormats,
  sessionModalities,
} from "./records/code-lists.js";
export type {
  Area,
  Attendance,
  Completion,
  DeclineReason,
  EffectJudgement,
  EpisodeOfCareStatus,
  GoalAchievementStatus,
  GoalLifecycleStatus,
  HomeworkSetting,
  Pathway,
  PathwayReason,
  PhysicianFinding,
  ProblemContext,
  ProblemOnset,
  ProcedureStatus,
  Roadblock,
  SessionFormat,
  SessionModality,
} from "./records/code-lists.js";
export { personSchema } from "./records/people/person.js";
export type { Person } from "./records/people/person.js";
export { clientSchema } from "./records/people/client.js";
export type { Client } from "./records/people/client.js";
export { practitionerSchema } from "./records/people/practitioner.js";
export type { Certification, Licence, Practitioner } from "./records/people/practitioner.js";
export { consentToAnalyticsSchema } from "./records/people/consent-to-analytics.js";
export type {
  ConsentGiven,
  ConsentRefused,
  ConsentToAnalytics,
  ConsentWithdrawn,
} from "./records/people/consent-to-analytics.js";
export { releaseOfInformationSchema } from "./records/people/release-of-information.js";
export type { ReleaseOfInformation } from "./records/people/release-of-information.js";
export { intakeCallSchema } from "./records/intake/intake-call.js";
export type {
  CallAccepted,
  CallDeclined,
  CallNotPursued,
  CallReferredOn,
  IntakeCall,
} from "./records/intake/intake-call.js";
export { historySchema } from "./records/intake/history.js";
export type {
  EarlierAttempt,
  History,
  LifeCircumstances,
  MedicalBackground,
  Observations,
  Problem,
  SexualBackground,
} from "./records/intake/history.js";
export { physicianReferralSchema } from "./records/intake/physician-referral.js";
export type { PhysicianOutcome, PhysicianReferral } from "./records/intake/physician-referral.js";
export { episodeOfCareSchema } from "./records/course/episode-of-care.js";
export type { EpisodeOfCare, Pause } from "./records/course/episode-of-care.js";
export { stageSpellSchema } from "./records/course/stage-spell.js";
export type { StageSpell } from "./records/course/stage-spell.js";
export { pathwayOfferSchema } from "./records/course/pathway-offer.js";
export type { PathwayOffer } from "./records/course/pathway-offer.js";
export { pathwayChoiceSchema } from "./records/course/pathway-choice.js";
export type { PathwayChoice } from "./records/course/pathway-choice.js";
export { pathwayChangeSchema } from "./records/course/pathway-change.js";
export type { PathwayChange } from "./records/course/pathway-change.js";
export { goalSchema } from "./records/goals/goal.js";
export type { AttainmentLevels, Goal, GoalTarget } from "./records/goals/goal.js";
export { goalRatingSchema } from "./records/goals/goal-rating.js";
export type { AttainmentRating, GoalBasedRating, GoalRating, MeasureRating } from "./records/goals/goal-rating.js";
export { measureSchema } from "./records/goals/measure.js";
export type { Measure } from "./records/goals/measure.js";
export { planSchema } from "./records/course/plan.js";
export type { Plan } from "./records/course/plan.js";
export { planRevisionSchema } from "./records/course/plan-revision.js";
export type { PlanRevision } from "./records/course/plan-revision.js";
export { sessionSchema } from "./records/work/session.js";
export type { Session } from "./records/work/session.js";
export { interventionSchema } from "./records/work/intervention.js";
export type { Intervention } from "./records/work/intervention.js";
export { homeworkSchema } from "./records/work/homework.js";
export type { Homework, HomeworkReport } from "./records/work/homework.js";
export { milestoneSchema } from "./records/work/milestone.js";
export type { Milestone } from "./records/work/milestone.js";
export { terminationReviewSchema } from "./records/course/termination-review.js";
export type { TerminationReview } from "./records/course/termination-review.js";
export type {
  ChangeResponse,
  RevisionResponse,
  RoadblockMet,
  RoadblockResponse,
  SupportResponse,
} from "./records/work/roadblock.js";
export { rebuild } from "./lifecycles/decider.js";
export type { Decider, Decision, Issue, Warning } from "./lifecycles/decider.js";
export { rules } from "./lifecycles/rules.js";
export type { RuleId } from "./lifecycles/rules.js";
export { episodeDecider } from "./lifecycles/episode/episode-decider.js";
export { openingOf } from "./lifecycles/episode/open-episode.js";
export type { EpisodeCommand, IntakeOutcome, OpenEpisode } from "./lifecycles/episode/episode-command.js";
export type { EpisodeEvent } from "./lifecycles/episode/episode-event.js";
export type {
  ActiveEpisode,
  CancelledEpisode,
  ClosedEpisode,
  EpisodeState,
  FinishedEpisode,
  NoEpisode,
  OnHoldEpisode,
  PlannedEpisode,
  RunningEpisode,
} from "./lifecycles/episode/episode-state.js";
export { goodbyeParts, interventionEnds, leavingReasons, ratingScales } from "./lifecycles/words.js";
export type { GoodbyePart, InterventionEnd, LeavingReason, RatingScale } from "./lifecycles/words.js";
export { goalDecider } from "./lifecycles/goal/goal-decider.js";
export { achievementMoves, goalMoves } from "./lifecycles/goal/goal-moves.js";
export type { GoalCommand } from "./lifecycles/goal/goal-command.js";
export type { GoalEvent } from "./lifecycles/goal/goal-event.js";
export type { GoalState, KnownGoal, NoGoal } from "./lifecycles/goal/goal-state.js";
export { homeworkDecider } from "./lifecycles/homework/homework-decider.js";
export type { FollowUp, HomeworkCommand } from "./lifecycles/homework/homework-command.js";
export type { HomeworkEvent } from "./lifecycles/homework/homework-event.js";
export type {
  AssignedHomework,
  BlockedHomework,
  FollowedUpHomework,
  HomeworkState,
  NoHomework,
  ReportedHomework,
} from "./lifecycles/homework/homework-state.js";
export { consentDecider } from "./lifecycles/consent/consent-decider.js";
export { analyticsConsentOf, releaseHolds } from "./lifecycles/consent/consent-state.js";
export type { ConsentCommand } from "./lifecycles/consent/consent-command.js";
export type { ConsentEvent } from "./lifecycles/consent/consent-event.js";
export type {
  ConsentState,
  EndedRelease,
  GrantedRelease,
  KnownConsent,
  NoConsent,
  ReleaseState,
} from "./lifecycles/consent/consent-state.js";
export { fromJsonLines, toJsonLines } from "./lifecycles/events/json-lines.js";
export type { JsonLinesResult } from "./lifecycles/events/json-lines.js";
export type { DomainEvent } from "./lifecycles/events/domain-event.js";
export type { LineIssue } from "./lifecycles/events/line-issue.js";
export { matchSpecialisms } from "./match-specialisms.js";
export type { Specialist, SpecialismMatch } from "./match-specialisms.js";
export { toTables } from "./tables/to-tables.js";
export { fromTables } from "./tables/from-tables.js";
export type { CareRecords } from "./tables/care-records.js";
export type { TabledRecords, TablesResult } from "./tables/tabled-records.js";
export type { TableIssue } from "./tables/table-issue.js";
export type { Row, Tables } from "./tables/tables.js";
export type { TabledConsent } from "./tables/analytics-consent.js";
export type { TabledHomework, TabledReport } from "./tables/assignments.js";
export type { TabledClient } from "./tables/clients.js";
export type { TabledEpisode } from "./tables/episodes.js";
export type { TabledGoalRating } from "./tables/goal-ratings.js";
export type { TabledGoal } from "./tables/goals.js";
export type { TabledHistory, TabledProblem } from "./tables/histories.js";
export type { TabledMeasure } from "./tables/measures.js";
export type { TabledMilestone } from "./tables/milestones.js";
export type { TabledPerson } from "./tables/people.js";
export type { TabledPlanRevision } from "./tables/plan-revisions.js";
export type { TabledPractitioner } from "./tables/practitioners.js";
export type { TabledSession } from "./tables/sessions.js";
