import type { Examples } from "./checking/examples.fixture.js";
import { personExamples } from "./people/person.fixture.js";
import { clientExamples } from "./people/client.fixture.js";
import { practitionerExamples } from "./people/practitioner.fixture.js";
import { consentToAnalyticsExamples } from "./people/consent-to-analytics.fixture.js";
import { releaseOfInformationExamples } from "./people/release-of-information.fixture.js";
import { intakeCallExamples } from "./intake/intake-call.fixture.js";
import { historyExamples } from "./intake/history.fixture.js";
import { physicianReferralExamples } from "./intake/physician-referral.fixture.js";
import { episodeOfCareExamples } from "./course/episode-of-care.fixture.js";
import { stageSpellExamples } from "./course/stage-spell.fixture.js";
import { pathwayOfferExamples } from "./course/pathway-offer.fixture.js";
import { pathwayChoiceExamples } from "./course/pathway-choice.fixture.js";
import { pathwayChangeExamples } from "./course/pathway-change.fixture.js";
import { goalExamples } from "./goals/goal.fixture.js";
import { goalRatingExamples } from "./goals/goal-rating.fixture.js";
import { measureExamples } from "./goals/measure.fixture.js";
import { planExamples } from "./course/plan.fixture.js";
import { planRevisionExamples } from "./course/plan-revision.fixture.js";
import { sessionExamples } from "./work/session.fixture.js";
import { interventionExamples } from "./work/intervention.fixture.js";
import { homeworkExamples } from "./work/homework.fixture.js";
import { milestoneExamples } from "./work/milestone.fixture.js";
import { terminationReviewExamples } from "./course/termination-review.fixture.js";
import type { RecordName, RecordTypes } from "./record-types.js";

export const allExamples: { readonly [Name in RecordName]: Examples<RecordTypes[Name]> } = {
  Person: personExamples,
  Client: clientExamples,
  Practitioner: practitionerExamples,
  ConsentToAnalytics: consentToAnalyticsExamples,
  ReleaseOfInformation: releaseOfInformationExamples,
  IntakeCall: intakeCallExamples,
  History: historyExamples,
  PhysicianReferral: physicianReferralExamples,
  EpisodeOfCare: episodeOfCareExamples,
  StageSpell: stageSpellExamples,
  PathwayOffer: pathwayOfferExamples,
  PathwayChoice: pathwayChoiceExamples,
  PathwayChange: pathwayChangeExamples,
  Goal: goalExamples,
  GoalRating: goalRatingExamples,
  Measure: measureExamples,
  Plan: planExamples,
  PlanRevision: planRevisionExamples,
  Session: sessionExamples,
  Intervention: interventionExamples,
  Homework: homeworkExamples,
  Milestone: milestoneExamples,
  TerminationReview: terminationReviewExamples,
};
