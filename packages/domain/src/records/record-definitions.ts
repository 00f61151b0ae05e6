import type { RecordDefinition } from "./checking/define-record.js";
import { personRecord } from "./people/person.js";
import { clientRecord } from "./people/client.js";
import { practitionerRecord } from "./people/practitioner.js";
import { consentToAnalyticsRecord } from "./people/consent-to-analytics.js";
import { releaseOfInformationRecord } from "./people/release-of-information.js";
import { intakeCallRecord } from "./intake/intake-call.js";
import { historyRecord } from "./intake/history.js";
import { physicianReferralRecord } from "./intake/physician-referral.js";
import { episodeOfCareRecord } from "./course/episode-of-care.js";
import { stageSpellRecord } from "./course/stage-spell.js";
import { pathwayOfferRecord } from "./course/pathway-offer.js";
import { pathwayChoiceRecord } from "./course/pathway-choice.js";
import { pathwayChangeRecord } from "./course/pathway-change.js";
import { goalRecord } from "./goals/goal.js";
import { goalRatingRecord } from "./goals/goal-rating.js";
import { measureRecord } from "./goals/measure.js";
import { planRecord } from "./course/plan.js";
import { planRevisionRecord } from "./course/plan-revision.js";
import { sessionRecord } from "./work/session.js";
import { interventionRecord } from "./work/intervention.js";
import { homeworkRecord } from "./work/homework.js";
import { milestoneRecord } from "./work/milestone.js";
import { terminationReviewRecord } from "./course/termination-review.js";
import type { RecordName, RecordTypes } from "./record-types.js";

export const recordDefinitions: { readonly [Name in RecordName]: RecordDefinition<RecordTypes[Name]> } = {
  Person: personRecord,
  Client: clientRecord,
  Practitioner: practitionerRecord,
  ConsentToAnalytics: consentToAnalyticsRecord,
  ReleaseOfInformation: releaseOfInformationRecord,
  IntakeCall: intakeCallRecord,
  History: historyRecord,
  PhysicianReferral: physicianReferralRecord,
  EpisodeOfCare: episodeOfCareRecord,
  StageSpell: stageSpellRecord,
  PathwayOffer: pathwayOfferRecord,
  PathwayChoice: pathwayChoiceRecord,
  PathwayChange: pathwayChangeRecord,
  Goal: goalRecord,
  GoalRating: goalRatingRecord,
  Measure: measureRecord,
  Plan: planRecord,
  PlanRevision: planRevisionRecord,
  Session: sessionRecord,
  Intervention: interventionRecord,
  Homework: homeworkRecord,
  Milestone: milestoneRecord,
  TerminationReview: terminationReviewRecord,
};
