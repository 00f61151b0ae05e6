import type { EpisodeEvent } from "./episode-event.js";
import type { RecordSession } from "./episode-command.js";

const episodeId = "e1";

export const opened: EpisodeEvent = {
  type: "episode_opened",
  episodeId,
  day: "2026-01-01",
  clientId: "c1",
  concerns: ["desire"],
  stageModel: "six-stages",
  stage: "intake_call",
};
export const accepted: EpisodeEvent = { type: "intake_accepted", episodeId, day: "2026-01-01" };
export const entered = (stage: string, day: string): EpisodeEvent => ({ type: "stage_entered", episodeId, day, stage });

export const sessionDetails = { format: "conjoint", modality: "office", attendance: "attended" } as const;
export const session = (sessionId: string, day: string): RecordSession => ({
  type: "record_session",
  sessionId,
  day,
  ...sessionDetails,
});
export const recorded = (sessionId: string, day: string): EpisodeEvent => ({
  type: "session_recorded",
  episodeId,
  sessionId,
  day,
  ...sessionDetails,
});

export const inIntake = [opened];
export const inEvaluation = [opened, accepted, entered("evaluation", "2026-01-10")];
export const evaluated = [...inEvaluation, recorded("s1", "2026-01-12")];
export const inPlanning = [...evaluated, entered("goal_setting", "2026-02-01")];
export const planned: EpisodeEvent = {
  type: "plan_made",
  episodeId,
  day: "2026-02-02",
  planId: "p1",
  interventionTypes: ["sensate-focus"],
};
export const inMiddle = [...inPlanning, planned, entered("middle", "2026-02-10")];
const reviewed: EpisodeEvent = { type: "work_reviewed", episodeId, day: "2026-04-01", effect: "beneficial" };
export const paused = (day: string): EpisodeEvent => ({ type: "episode_paused", episodeId, day });
export const resumed = (day: string): EpisodeEvent => ({ type: "episode_resumed", episodeId, day });
export const inReaching = [...inMiddle, reviewed, entered("reaching_goals", "2026-05-01")];
export const inTermination = [...inReaching, entered("termination", "2026-06-01")];
export const completed: EpisodeEvent = {
  type: "episode_closed",
  episodeId,
  day: "2026-06-15",
  closure: "completed",
  goodbye: ["review", "signs_of_old_habits", "celebration"],
};
export const afterCompletion = [...inTermination, completed];
export const afterLeaving: readonly EpisodeEvent[] = [
  ...inMiddle,
  { type: "episode_closed", episodeId, day: "2026-03-01", closure: "moved" },
];
