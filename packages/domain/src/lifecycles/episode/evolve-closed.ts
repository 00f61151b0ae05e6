import type { EpisodeEvent } from "./episode-event.js";
import type { ClosedEpisode } from "./episode-state.js";
import { sessionOf } from "./session-of.js";

/** P3.6 After the end, only boosters and a reopening happen. */
export function evolveClosed(state: ClosedEpisode, event: EpisodeEvent): ClosedEpisode {
  if (event.type === "episode_reopened") return { ...state, successorId: event.successorId };
  if (event.type !== "booster_held" || state.status !== "finished") return state;
  const lastStage = state.endedSpells.at(-1)?.stage ?? "";
  return { ...state, boosters: [...state.boosters, sessionOf(event, lastStage)] };
}
