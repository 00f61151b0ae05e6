import type { EpisodePaused, EpisodeResumed } from "./episode-event.js";
import type { RunningEpisode } from "./episode-state.js";

/** P3.9 Only work that goes on can rest. */
export function paused(state: RunningEpisode, { day }: EpisodePaused): RunningEpisode {
  if (state.status !== "active") return state;
  return { ...state, status: "onhold", pauses: [...state.pauses, { pausedOn: day }] };
}

/** P3.9 The last pause ends. */
export function resumed(state: RunningEpisode, { day }: EpisodeResumed): RunningEpisode {
  if (state.status !== "onhold") return state;
  const pauses = state.pauses.map((pause) => (pause.resumedOn === undefined ? { ...pause, resumedOn: day } : pause));
  return { ...state, status: "active", pauses };
}
