import type { EpisodeOfCare } from "../records/course/episode-of-care.js";
import type { PathwayChoice } from "../records/course/pathway-choice.js";
import type { Plan } from "../records/course/plan.js";
import type { PlanRevision } from "../records/course/plan-revision.js";
import type { StageSpell } from "../records/course/stage-spell.js";
import type { Goal } from "../records/goals/goal.js";
import type { GoalRating } from "../records/goals/goal-rating.js";
import type { Measure } from "../records/goals/measure.js";
import type { History } from "../records/intake/history.js";
import type { IntakeCall } from "../records/intake/intake-call.js";
import type { Client } from "../records/people/client.js";
import type { ConsentToAnalytics } from "../records/people/consent-to-analytics.js";
import type { Person } from "../records/people/person.js";
import type { Practitioner } from "../records/people/practitioner.js";
import type { Homework } from "../records/work/homework.js";
import type { Intervention } from "../records/work/intervention.js";
import type { Milestone } from "../records/work/milestone.js";
import type { Session } from "../records/work/session.js";

/** The records of a practice, by kind, as the schemas of this package check them. */
export interface CareRecords {
  readonly people?: readonly Person[];
  readonly clients?: readonly Client[];
  readonly practitioners?: readonly Practitioner[];
  /** P1.4 A client without one counts as `no`. */
  readonly consents?: readonly ConsentToAnalytics[];
  /** No table carries them. */
  readonly intakeCalls?: readonly IntakeCall[];
  readonly episodes?: readonly EpisodeOfCare[];
  readonly stageSpells?: readonly StageSpell[];
  /** The latest one stands as the pathway of an episode that names none. */
  readonly pathwayChoices?: readonly PathwayChoice[];
  readonly goals?: readonly Goal[];
  readonly goalRatings?: readonly GoalRating[];
  readonly measures?: readonly Measure[];
  readonly interventions?: readonly Intervention[];
  readonly homework?: readonly Homework[];
  readonly sessions?: readonly Session[];
  readonly milestones?: readonly Milestone[];
  /** No table carries them; they say to which episode a revision belongs. */
  readonly plans?: readonly Plan[];
  readonly planRevisions?: readonly PlanRevision[];
  readonly histories?: readonly History[];
}
