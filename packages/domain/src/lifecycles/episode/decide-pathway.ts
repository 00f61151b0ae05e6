import { decideBy } from "../rule.js";
import type { Decision } from "../decider.js";
import type { ChangePathway, ChoosePathway, OfferPathways } from "./episode-command.js";
import type { EpisodeEvent } from "./episode-event.js";
import { dayInOrder, sameModel } from "./history-rules.js";
import { accepted } from "./intake-rules.js";
import {
  changedWithReason,
  chosenWithReason,
  firstChoice,
  knownPathways,
  offeredOnce,
  offeredPathway,
  realChange,
  severalPathways,
  somePathway,
} from "./pathway-rules.js";
import type { RunningContext } from "./running-context.js";

export function offerPathways(context: RunningContext<OfferPathways>): Decision<EpisodeEvent> {
  const { command, state } = context;
  return decideBy(context, {
    rules: [sameModel, dayInOrder, accepted, somePathway, knownPathways, offeredOnce],
    warnings: [severalPathways],
    events: [{ ...command, type: "pathways_offered", episodeId: state.episodeId }],
  });
}

export function choosePathway(context: RunningContext<ChoosePathway>): Decision<EpisodeEvent> {
  const { command, state } = context;
  return decideBy(context, {
    rules: [sameModel, dayInOrder, accepted, firstChoice, offeredPathway, chosenWithReason],
    events: [{ ...command, type: "pathway_chosen", episodeId: state.episodeId }],
  });
}

export function changePathway(context: RunningContext<ChangePathway>): Decision<EpisodeEvent> {
  const { command, state } = context;
  return decideBy(context, {
    rules: [sameModel, dayInOrder, accepted, realChange, offeredPathway, changedWithReason],
    events: [{ ...command, type: "pathway_changed", episodeId: state.episodeId }],
  });
}
