import type { StandardSchemaV1 } from "@standard-schema/spec";
import { personSchema } from "./people/person.js";
import { clientSchema } from "./people/client.js";
import { practitionerSchema } from "./people/practitioner.js";
import { consentToAnalyticsSchema } from "./people/consent-to-analytics.js";
import { releaseOfInformationSchema } from "./people/release-of-information.js";
import { intakeCallSchema } from "./intake/intake-call.js";
import { historySchema } from "./intake/history.js";
import { physicianReferralSchema } from "./intake/physician-referral.js";
import { episodeOfCareSchema } from "./course/episode-of-care.js";
import { stageSpellSchema } from "./course/stage-spell.js";
import { pathwayOfferSchema } from "./course/pathway-offer.js";
import { pathwayChoiceSchema } from "./course/pathway-choice.js";
import { pathwayChangeSchema } from "./course/pathway-change.js";
import { goalSchema } from "./goals/goal.js";
import { goalRatingSchema } from "./goals/goal-rating.js";
import { measureSchema } from "./goals/measure.js";
import { planSchema } from "./course/plan.js";
import { planRevisionSchema } from "./course/plan-revision.js";
import { sessionSchema } from "./work/session.js";
import { interventionSchema } from "./work/intervention.js";
import { homeworkSchema } from "./work/homework.js";
import { milestoneSchema } from "./work/milestone.js";
import { terminationReviewSchema } from "./course/termination-review.js";
import type { RecordName, RecordTypes } from "./record-types.js";

/** The schema of every kind of record, by its name: any tool that takes a Standard Schema takes these. */
export const recordSchemas: { readonly [Name in RecordName]: StandardSchemaV1<unknown, RecordTypes[Name]> } = {
  Person: personSchema,
  Client: clientSchema,
  Practitioner: practitionerSchema,
  ConsentToAnalytics: consentToAnalyticsSchema,
  ReleaseOfInformation: releaseOfInformationSchema,
  IntakeCall: intakeCallSchema,
  History: historySchema,
  PhysicianReferral: physicianReferralSchema,
  EpisodeOfCare: episodeOfCareSchema,
  StageSpell: stageSpellSchema,
  PathwayOffer: pathwayOfferSchema,
  PathwayChoice: pathwayChoiceSchema,
  PathwayChange: pathwayChangeSchema,
  Goal: goalSchema,
  GoalRating: goalRatingSchema,
  Measure: measureSchema,
  Plan: planSchema,
  PlanRevision: planRevisionSchema,
  Session: sessionSchema,
  Intervention: interventionSchema,
  Homework: homeworkSchema,
  Milestone: milestoneSchema,
  TerminationReview: terminationReviewSchema,
};
