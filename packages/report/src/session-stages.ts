import type { TimeInStageResult } from "@rapport/analysis";
import type { StageInSessions } from "./prose/session-sentences.js";

/** The stages of which something is shown on a clock of sessions, in their order. */
export function sessionStages({ stages }: Pick<TimeInStageResult, "stages">): readonly StageInSessions[] {
  return stages.flatMap((stage) => {
    const { sessions } = stage;
    if (!sessions) return [];
    const isShown = sessions.curve !== undefined || sessions.median.kind === "position";
    return isShown ? [{ stage, sessions }] : [];
  });
}
