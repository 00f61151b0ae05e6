import { dayIssue } from "../day.js";
import { finding } from "../rule.js";
import type { Rule } from "../rule.js";
import { textIssue } from "../text.js";
import type { EpisodeCommand, ReopenEpisode } from "./episode-command.js";
import type { ClosedEpisode } from "./episode-state.js";

export interface ClosedContext<Command extends EpisodeCommand<string> = EpisodeCommand<string>> {
  readonly state: ClosedEpisode;
  readonly command: Command;
}

/** P3.9 Nothing is recorded before what is recorded already. */
export const dayAfterEnd: Rule<ClosedContext> = ({ state, command }) =>
  dayIssue("P3.9", "day", command.day, state.lastDay);

/** P3.6 A booster follows work that was completed. */
export const boosterAfterCompletion: Rule<ClosedContext> = ({ state }) =>
  state.closure === "completed"
    ? undefined
    : finding("P3.6", "not-completed", "type", "A booster follows an episode that was completed.");

/** P3.6 Once the work goes on in another episode, it is recorded there. */
export const notReopened: Rule<ClosedContext> = ({ state }) =>
  state.successorId === undefined
    ? undefined
    : finding("P3.6", "already-reopened", "type", "The work goes on in the episode that reopened this one.");

/** P3.6 Reopening makes a new episode. */
export const anotherEpisode: Rule<ClosedContext<ReopenEpisode>> = ({ state, command }) =>
  command.successorId === state.episodeId
    ? finding("P3.6", "same-episode", "successorId", "A reopened episode has an identifier of its own.")
    : textIssue("P3.6", "successorId", command.successorId);
