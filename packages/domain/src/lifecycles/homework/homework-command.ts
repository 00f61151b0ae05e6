import type { Completion, Roadblock } from "../../records/code-lists.js";

/** P6.1 Homework is given, in a session, from an intervention; it is done at home, in private (P1.5). */
export interface AssignHomework {
  readonly type: "assign";
  readonly day: string;
  readonly homeworkId: string;
  readonly episodeId: string;
  readonly interventionId: string;
  readonly sessionId?: string;
  /** What is to be done. */
  readonly task?: string;
}

export interface HomeworkReport {
  readonly completion: Completion;
  readonly whatWorked?: string;
  readonly whatDidNot?: string;
  /** 0 to 10, whole. */
  readonly helpfulness?: number;
  /** 0 to 10, whole. */
  readonly distress?: number;
  /** What stood in the way (P6.2). */
  readonly roadblock?: Roadblock;
}

/** P6.1 The client reports. */
export interface ReportHomework extends HomeworkReport {
  readonly type: "report";
  readonly day: string;
}

/** P6.2 What a roadblock leads to, with a link to it, so that the chain can be followed. */
export type FollowUp =
  | { readonly kind: "support"; readonly note: string }
  | { readonly kind: "change_of_intervention"; readonly interventionId: string }
  | { readonly kind: "revised_plan"; readonly planRevisionId: string };

export interface FollowUpHomework {
  readonly type: "follow_up";
  readonly day: string;
  readonly followUp: FollowUp;
}

export type HomeworkCommand = AssignHomework | ReportHomework | FollowUpHomework;
