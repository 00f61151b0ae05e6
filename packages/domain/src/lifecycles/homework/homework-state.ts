import type { Roadblock } from "../../records/code-lists.js";

import type { FollowUp, HomeworkReport } from "./homework-command.js";

interface HomeworkFacts {
  readonly homeworkId: string;
  readonly episodeId: string;
  readonly interventionId: string;
  readonly sessionId?: string;
  readonly task?: string;
  readonly assignedOn: string;
  /** The day of the last event. */
  readonly lastDay: string;
}

interface ReportedFacts extends HomeworkFacts {
  readonly reportedOn: string;
  readonly report: HomeworkReport;
}

export interface NoHomework {
  readonly status: "none";
}

export interface AssignedHomework extends HomeworkFacts {
  readonly status: "assigned";
}

/** Reported, and nothing stood in the way. */
export interface ReportedHomework extends ReportedFacts {
  readonly status: "reported";
}

/** Reported with a roadblock that has led to nothing yet (P6.2). */
export interface BlockedHomework extends ReportedFacts {
  readonly status: "blocked";
  readonly roadblock: Roadblock;
}

/** The roadblock has led to support, a change of intervention or a revised plan. */
export interface FollowedUpHomework extends ReportedFacts {
  readonly status: "followed_up";
  readonly roadblock: Roadblock;
  /** Oldest first, at least one. */
  readonly followUps: readonly (FollowUp & { readonly day: string })[];
}

export type HomeworkState = NoHomework | AssignedHomework | ReportedHomework | BlockedHomework | FollowedUpHomework;
