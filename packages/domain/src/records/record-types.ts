import type { Person } from "./people/person.js";
import type { Client } from "./people/client.js";
import type { Practitioner } from "./people/practitioner.js";
import type { ConsentToAnalytics } from "./people/consent-to-analytics.js";
import type { ReleaseOfInformation } from "./people/release-of-information.js";
import type { IntakeCall } from "./intake/intake-call.js";
import type { History } from "./intake/history.js";
import type { PhysicianReferral } from "./intake/physician-referral.js";
import type { EpisodeOfCare } from "./course/episode-of-care.js";
import type { StageSpell } from "./course/stage-spell.js";
import type { PathwayOffer } from "./course/pathway-offer.js";
import type { PathwayChoice } from "./course/pathway-choice.js";
import type { PathwayChange } from "./course/pathway-change.js";
import type { Goal } from "./goals/goal.js";
import type { GoalRating } from "./goals/goal-rating.js";
import type { Measure } from "./goals/measure.js";
import type { Plan } from "./course/plan.js";
import type { PlanRevision } from "./course/plan-revision.js";
import type { Session } from "./work/session.js";
import type { Intervention } from "./work/intervention.js";
import type { Homework } from "./work/homework.js";
import type { Milestone } from "./work/milestone.js";
import type { TerminationReview } from "./course/termination-review.js";

/** Every kind of record, by its name. */
export interface RecordTypes {
  readonly Person: Person;
  readonly Client: Client;
  readonly Practitioner: Practitioner;
  readonly ConsentToAnalytics: ConsentToAnalytics;
  readonly ReleaseOfInformation: ReleaseOfInformation;
  readonly IntakeCall: IntakeCall;
  readonly History: History;
  readonly PhysicianReferral: PhysicianReferral;
  readonly EpisodeOfCare: EpisodeOfCare;
  readonly StageSpell: StageSpell;
  readonly PathwayOffer: PathwayOffer;
  readonly PathwayChoice: PathwayChoice;
  readonly PathwayChange: PathwayChange;
  readonly Goal: Goal;
  readonly GoalRating: GoalRating;
  readonly Measure: Measure;
  readonly Plan: Plan;
  readonly PlanRevision: PlanRevision;
  readonly Session: Session;
  readonly Intervention: Intervention;
  readonly Homework: Homework;
  readonly Milestone: Milestone;
  readonly TerminationReview: TerminationReview;
}

export type RecordName = keyof RecordTypes;
