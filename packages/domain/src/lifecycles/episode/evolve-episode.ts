import { exhausted } from "../exhausted.js";
import { evolveClosed } from "./evolve-closed.js";
import { evolveRunning } from "./evolve-running.js";
import type { EpisodeState, PlannedEpisode } from "./episode-state.js";
import type { EpisodeEvent, EpisodeOpened } from "./episode-event.js";

function opened(event: EpisodeOpened): PlannedEpisode {
  return {
    status: "planned",
    episodeId: event.episodeId,
    clientId: event.clientId,
    ...(event.practitionerId === undefined ? {} : { practitionerId: event.practitionerId }),
    ...(event.previousEpisodeId === undefined ? {} : { previousEpisodeId: event.previousEpisodeId }),
    concerns: event.concerns,
    stageModel: event.stageModel,
    openedOn: event.day,
    lastDay: event.day,
    currentSpell: { stage: event.stage, enteredOn: event.day },
    endedSpells: [],
    pauses: [],
    sessions: [],
    interventions: [],
    offeredPathways: [],
    goalIds: [],
    reviews: [],
    milestones: [],
  };
}

/** The state after an event. An event that cannot have happened in a state leaves it as it is. */
export function evolveEpisode(state: EpisodeState, event: EpisodeEvent): EpisodeState {
  switch (state.status) {
    case "none":
      return event.type === "episode_opened" ? opened(event) : state;
    case "planned":
    case "active":
    case "onhold":
      return evolveRunning({ ...state, lastDay: event.day }, event);
    case "cancelled":
    case "finished":
      return evolveClosed({ ...state, lastDay: event.day }, event);
    default:
      return exhausted(state, state);
  }
}
