import { areas } from "../../codes.js";
import type { StageModel } from "../../stage-models/stage-model.js";
import { dayIssue } from "../day.js";
import type { Decision, Issue } from "../decider.js";
import { distinct } from "../../records/checking/rule.js";
import { finding, ofRecord } from "../rule.js";
import { codeIssue, textIssue } from "../text.js";
import type { OpenEpisode } from "./episode-command.js";
import type { EpisodeEvent } from "./episode-event.js";
import type { ClosedEpisode } from "./episode-state.js";

/** P3.6 A reopened episode is a new one, linked to the old. */
function linkIssue({ episodeId, previousEpisodeId }: OpenEpisode): Issue | undefined {
  if (previousEpisodeId !== episodeId) return undefined;
  return finding("P3.6", "same-episode", "previousEpisodeId", "An episode reopens another one.");
}

/** P1.2 Each concern is named once. */
const concernsOnce = ofRecord("P1.2", distinct("P1.2", "concerns"));

/** P3.1 The first contact opens an episode in the first stage. */
export function openEpisode(model: StageModel, command: OpenEpisode): Decision<EpisodeEvent> {
  const { type: _open, ...facts } = command;
  const stage = model.stages[0]?.code;
  if (stage === undefined) {
    return { issues: [finding("P3.8", "no-stages", "type", "A stage model has at least one stage.")] };
  }
  const issues = [
    dayIssue("P3.9", "day", command.day),
    textIssue("P3.1", "episodeId", command.episodeId),
    textIssue("P3.1", "clientId", command.clientId),
    linkIssue(command),
    concernsOnce({ command }),
    ...command.concerns.map((concern, at) => codeIssue("P3.1", `concerns[${at}]`, areas, concern)),
  ].filter((issue) => issue !== undefined);
  if (issues.length > 0) return { issues };
  return { events: [{ type: "episode_opened", ...facts, stageModel: model.code, stage }], warnings: [] };
}

/**
 * P3.6 The command that opens the new episode of a client who returned, linked to the old one. It is `undefined` while
 * the old one has not been reopened.
 */
export function openingOf(state: ClosedEpisode, day: string): OpenEpisode | undefined {
  if (state.successorId === undefined) return undefined;
  return {
    type: "open",
    episodeId: state.successorId,
    clientId: state.clientId,
    ...(state.practitionerId === undefined ? {} : { practitionerId: state.practitionerId }),
    concerns: state.concerns,
    previousEpisodeId: state.episodeId,
    day,
  };
}
