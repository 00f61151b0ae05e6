import type { BoosterHeld, SessionRecorded } from "./episode-event.js";
import type { EpisodeSession } from "./episode-state.js";

export function sessionOf(event: SessionRecorded | BoosterHeld, stage: string): EpisodeSession {
  const { sessionId, day, format, modality, attendance, minutes } = event;
  return { sessionId, day, stage, format, modality, attendance, ...(minutes === undefined ? {} : { minutes }) };
}
