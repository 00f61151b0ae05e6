import type { StageModel } from "../../stage-models/stage-model.js";
import type { Decision } from "../decider.js";
import { decideBy, finding, refuse } from "../rule.js";
import { leaveEpisode } from "./decide-course.js";
import type { EpisodeCommand, PauseEpisode, ResumeEpisode } from "./episode-command.js";
import type { EpisodeEvent } from "./episode-event.js";
import type { OnHoldEpisode } from "./episode-state.js";
import { dayInOrder, sameModel } from "./history-rules.js";
import { accepted } from "./intake-rules.js";
import { onHold } from "./pause-rules.js";
import { atDay } from "./running-context.js";
import type { RunningContext } from "./running-context.js";

/** P3.9 Work that has begun can rest. The stay in the stage goes on. */
export function pauseEpisode(context: RunningContext<PauseEpisode>): Decision<EpisodeEvent> {
  const rules = [sameModel, dayInOrder, accepted];
  return decideBy(context, { rules, events: [{ type: "episode_paused", ...atDay(context) }] });
}

export function resumeEpisode(context: RunningContext<ResumeEpisode>): Decision<EpisodeEvent> {
  const rules = [sameModel, dayInOrder, onHold];
  return decideBy(context, { rules, events: [{ type: "episode_resumed", ...atDay(context) }] });
}

/** P3.9 While an episode is on hold it is resumed or left (P3.7), and nothing else happens in it. */
export function decideOnHold(
  model: StageModel,
  command: EpisodeCommand<string>,
  state: OnHoldEpisode,
): Decision<EpisodeEvent> {
  if (command.type === "resume") return resumeEpisode({ model, state, command });
  if (command.type === "leave") return leaveEpisode({ model, state, command });
  return refuse(finding("P3.9", "on-hold", "type", "An episode on hold is resumed first, or left."));
}
