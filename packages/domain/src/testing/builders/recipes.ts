import type { RecordName, RecordTypes } from "../../records/record-types.js";
import type { Recipe } from "./recipe.js";
import {
  pathwayChangeRecipe,
  pathwayChoiceRecipe,
  pathwayOfferRecipe,
  planRecipe,
  planRevisionRecipe,
  stageSpellRecipe,
  terminationReviewRecipe,
} from "./recipes/course.js";
import { episodeOfCareRecipe } from "./recipes/episode-of-care.js";
import { goalRatingRecipe, goalRecipe, measureRecipe } from "./recipes/goals.js";
import { historyRecipe } from "./recipes/history.js";
import { intakeCallRecipe, physicianReferralRecipe } from "./recipes/intake.js";
import { clientRecipe, consentRecipe, personRecipe, practitionerRecipe, releaseRecipe } from "./recipes/people.js";
import { homeworkRecipe, interventionRecipe, milestoneRecipe, sessionRecipe } from "./recipes/work.js";

export const recipes: { readonly [Name in RecordName]: Recipe<RecordTypes[Name]> } = {
  Person: personRecipe,
  Client: clientRecipe,
  Practitioner: practitionerRecipe,
  ConsentToAnalytics: consentRecipe,
  ReleaseOfInformation: releaseRecipe,
  IntakeCall: intakeCallRecipe,
  History: historyRecipe,
  PhysicianReferral: physicianReferralRecipe,
  EpisodeOfCare: episodeOfCareRecipe,
  StageSpell: stageSpellRecipe,
  PathwayOffer: pathwayOfferRecipe,
  PathwayChoice: pathwayChoiceRecipe,
  PathwayChange: pathwayChangeRecipe,
  Plan: planRecipe,
  PlanRevision: planRevisionRecipe,
  TerminationReview: terminationReviewRecipe,
  Goal: goalRecipe,
  GoalRating: goalRatingRecipe,
  Measure: measureRecipe,
  Session: sessionRecipe,
  Intervention: interventionRecipe,
  Homework: homeworkRecipe,
  Milestone: milestoneRecipe,
};
