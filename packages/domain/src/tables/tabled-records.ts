import type { StageSpell } from "../records/course/stage-spell.js";
import type { Intervention } from "../records/work/intervention.js";
import type { TabledConsent } from "./analytics-consent.js";
import type { TabledHomework } from "./assignments.js";
import type { TabledClient } from "./clients.js";
import type { TabledEpisode } from "./episodes.js";
import type { TabledGoalRating } from "./goal-ratings.js";
import type { TabledGoal } from "./goals.js";
import type { TabledHistory } from "./histories.js";
import type { TabledMeasure } from "./measures.js";
import type { TabledMilestone } from "./milestones.js";
import type { TabledPerson } from "./people.js";
import type { TabledPlanRevision } from "./plan-revisions.js";
import type { TabledPractitioner } from "./practitioners.js";
import type { TabledSession } from "./sessions.js";
import type { TableIssue } from "./table-issue.js";

/** What tables carry of `CareRecords`: the same records, without the fields that no column holds. */
export interface TabledRecords {
  readonly people?: readonly TabledPerson[];
  readonly clients?: readonly TabledClient[];
  readonly practitioners?: readonly TabledPractitioner[];
  /** One for each client. */
  readonly consents?: readonly TabledConsent[];
  readonly episodes?: readonly TabledEpisode[];
  readonly stageSpells?: readonly StageSpell[];
  readonly goals?: readonly TabledGoal[];
  readonly goalRatings?: readonly TabledGoalRating[];
  readonly measures?: readonly TabledMeasure[];
  readonly interventions?: readonly Intervention[];
  readonly homework?: readonly TabledHomework[];
  readonly sessions?: readonly TabledSession[];
  readonly milestones?: readonly TabledMilestone[];
  readonly planRevisions?: readonly TabledPlanRevision[];
  readonly histories?: readonly TabledHistory[];
}

export type TablesResult =
  | { readonly value: TabledRecords; readonly issues?: never }
  | { readonly issues: readonly TableIssue[]; readonly value?: never };
