import { sixStages } from "../../stage-models/six-stages.js";
import type { SixStagesCode } from "../../stage-models/six-stages.js";
import type { StageModel } from "../../stage-models/stage-model.js";
import { checkedDecide } from "../checked-decide.js";
import type { Decider, Decision } from "../decider.js";
import { exhausted } from "../exhausted.js";
import { finding, refuse } from "../rule.js";
import { decideClosed } from "./decide-closed.js";
import { decideOnHold } from "./decide-pause.js";
import { decideRunning } from "./decide-running.js";
import type { EpisodeCommand } from "./episode-command.js";
import { episodeCommandShapes } from "./episode-command-shapes.js";
import type { EpisodeEvent } from "./episode-event.js";
import type { EpisodeState } from "./episode-state.js";
import { evolveEpisode } from "./evolve-episode.js";
import { openEpisode } from "./open-episode.js";

function decideEpisode(
  model: StageModel,
  command: EpisodeCommand<string>,
  state: EpisodeState,
): Decision<EpisodeEvent> {
  switch (state.status) {
    case "none":
      if (command.type === "open") return openEpisode(model, command);
      return refuse(finding("P3.1", "not-open", "type", "An episode is opened first."));
    case "planned":
    case "active":
      return decideRunning(model, command, state);
    case "onhold":
      return decideOnHold(model, command, state);
    case "cancelled":
    case "finished":
      return decideClosed(command, state);
    default:
      return exhausted(state, refuse(finding("P3.9", "unknown-state", "type", "A known state is needed.")));
  }
}

/**
 * The lifecycle of an episode of care, from the first contact to boosters and reopening (P3, P4.4, P6.3), by the stages
 * of a model: `sixStages` unless another is given, such as `sixSteps` or what `defineStageModel` returns.
 *
 * In every model the first stage is that of the intake call, stages without treatment after it are evaluation, and the
 * last is the one from which the work is completed.
 */
export function episodeDecider<Code extends string = SixStagesCode>(
  stageModel?: StageModel<Code>,
): Decider<EpisodeState, EpisodeCommand<Code>, EpisodeEvent> {
  const model: StageModel = stageModel ?? sixStages;
  return {
    decide: checkedDecide("P3.9", episodeCommandShapes, (command: EpisodeCommand<string>, state: EpisodeState) =>
      decideEpisode(model, command, state),
    ),
    evolve: evolveEpisode,
    initialState: { status: "none" },
  };
}
