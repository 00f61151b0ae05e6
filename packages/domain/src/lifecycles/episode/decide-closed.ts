import { finding, decideBy, refuse } from "../rule.js";
import type { Decision } from "../decider.js";
import { anotherEpisode, boosterAfterCompletion, dayAfterEnd, notReopened } from "./after-rules.js";
import type { EpisodeCommand } from "./episode-command.js";
import type { EpisodeEvent } from "./episode-event.js";
import type { ClosedEpisode } from "./episode-state.js";
import { sessionRules } from "./session-rules.js";

/** P3.6 After its end, an episode takes a booster or is reopened, and nothing else. */
export function decideClosed(command: EpisodeCommand<string>, state: ClosedEpisode): Decision<EpisodeEvent> {
  const { episodeId } = state;
  if (command.type === "hold_booster") {
    const recorded = state.status === "finished" ? [...state.sessions, ...state.boosters] : state.sessions;
    return decideBy(
      { state, command, recorded },
      {
        rules: [dayAfterEnd, boosterAfterCompletion, notReopened, ...sessionRules],
        events: [{ ...command, type: "booster_held", episodeId }],
      },
    );
  }
  if (command.type === "reopen") {
    const { day, successorId } = command;
    return decideBy(
      { state, command },
      {
        rules: [dayAfterEnd, notReopened, anotherEpisode],
        events: [{ type: "episode_reopened", episodeId, day, successorId }],
      },
    );
  }
  return refuse(finding("P3.6", "closed", "type", "A closed episode takes a booster or is reopened as a new one."));
}
