import type { Stage, StageModel } from "../../stage-models/stage-model.js";
import type { EpisodeCommand } from "./episode-command.js";
import type { RunningEpisode } from "./episode-state.js";

/** What a rule of a running episode looks at. */
export interface RunningContext<Command extends EpisodeCommand<string> = EpisodeCommand<string>> {
  readonly model: StageModel;
  readonly state: RunningEpisode;
  readonly command: Command;
}

export function stageOf(model: StageModel, code: string): Stage | undefined {
  return model.stages.find((stage) => stage.code === code);
}

export function currentStage({ model, state }: RunningContext): Stage | undefined {
  return stageOf(model, state.currentSpell.stage);
}

/** What every event of the command's episode and day begins with. */
export function atDay({ state, command }: RunningContext): { readonly episodeId: string; readonly day: string } {
  return { episodeId: state.episodeId, day: command.day };
}
