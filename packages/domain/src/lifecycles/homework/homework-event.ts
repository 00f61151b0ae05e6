import type { FollowUp, HomeworkReport } from "./homework-command.js";

interface OfHomework<Type extends string> {
  readonly type: Type;
  readonly homeworkId: string;
  /** ISO day. */
  readonly day: string;
}

export interface HomeworkAssigned extends OfHomework<"homework_assigned"> {
  readonly episodeId: string;
  readonly interventionId: string;
  readonly sessionId?: string;
  readonly task?: string;
}

export interface HomeworkReported extends OfHomework<"homework_reported">, HomeworkReport {}

export interface RoadblockFollowedUp extends OfHomework<"roadblock_followed_up"> {
  readonly followUp: FollowUp;
}

export type HomeworkEvent = HomeworkAssigned | HomeworkReported | RoadblockFollowedUp;
