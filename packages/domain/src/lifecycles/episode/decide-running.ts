import type { StageModel } from "../../stage-models/stage-model.js";
import type { Decision } from "../decider.js";
import { exhausted } from "../exhausted.js";
import { unknownCommand } from "../checked-decide.js";
import { finding, refuse } from "../rule.js";
import { completeEpisode, enterStage, leaveEpisode, recordIntake, setNewGoals } from "./decide-course.js";
import { pauseEpisode, resumeEpisode } from "./decide-pause.js";
import { changePathway, choosePathway, offerPathways } from "./decide-pathway.js";
import {
  endIntervention,
  makePlan,
  recordMilestone,
  recordSession,
  reviewWork,
  revisePlan,
  startIntervention,
} from "./decide-work.js";
import type { EpisodeCommand } from "./episode-command.js";
import type { EpisodeEvent } from "./episode-event.js";
import type { RunningEpisode } from "./episode-state.js";

/** What a command leads to while the episode runs. */
export function decideRunning(
  model: StageModel,
  command: EpisodeCommand<string>,
  state: RunningEpisode,
): Decision<EpisodeEvent> {
  switch (command.type) {
    case "open":
      return refuse(finding("P3.1", "already-open", "type", "An episode is opened once."));
    case "record_intake":
      return recordIntake({ model, state, command });
    case "enter_stage":
      return enterStage({ model, state, command });
    case "record_session":
      return recordSession({ model, state, command });
    case "start_intervention":
      return startIntervention({ model, state, command });
    case "end_intervention":
      return endIntervention({ model, state, command });
    case "offer_pathways":
      return offerPathways({ model, state, command });
    case "choose_pathway":
      return choosePathway({ model, state, command });
    case "change_pathway":
      return changePathway({ model, state, command });
    case "make_plan":
      return makePlan({ model, state, command });
    case "revise_plan":
      return revisePlan({ model, state, command });
    case "review":
      return reviewWork({ model, state, command });
    case "set_new_goals":
      return setNewGoals({ model, state, command });
    case "record_milestone":
      return recordMilestone({ model, state, command });
    case "pause":
      return pauseEpisode({ model, state, command });
    case "resume":
      return resumeEpisode({ model, state, command });
    case "complete":
      return completeEpisode({ model, state, command });
    case "leave":
      return leaveEpisode({ model, state, command });
    case "hold_booster":
    case "reopen":
      return refuse(finding("P3.6", "not-closed", "type", "A booster or a reopening follows the end of an episode."));
    default:
      return exhausted(command, refuse(unknownCommand("P3.9")));
  }
}
