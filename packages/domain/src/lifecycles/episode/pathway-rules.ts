import { pathwayReasons } from "../../records/code-lists.js";
import { pathways } from "../../codes.js";
import { distinct } from "../../records/checking/rule.js";
import { finding, ofRecord } from "../rule.js";
import type { Rule } from "../rule.js";
import { codeIssue, textIssue } from "../text.js";

import type { ChangePathway, ChoosePathway, OfferPathways } from "./episode-command.js";
import type { RunningContext } from "./running-context.js";

/** P4.4 There is something to choose. */
export const somePathway: Rule<RunningContext<OfferPathways>> = ({ command }) =>
  command.pathways.length > 0
    ? undefined
    : finding("P4.4", "no-pathways", "pathways", "At least one pathway is offered.");

/** P4.4 The pathways offered are published ones. */
export const knownPathways: Rule<RunningContext<OfferPathways>> = ({ command }) =>
  command.pathways
    .map((pathway, at) => codeIssue("P4.4", `pathways[${at}]`, pathways, pathway))
    .find((issue) => issue !== undefined);

/** P4.4 An offer names each pathway once. */
export const offeredOnce: Rule<RunningContext<OfferPathways>> = ofRecord("P4.4", distinct("P4.4", "pathways"));

/** P4.4 Several pathways are offered. */
export const severalPathways: Rule<RunningContext<OfferPathways>> = ({ state, command }) =>
  new Set([...state.offeredPathways, ...command.pathways]).size > 1
    ? undefined
    : finding("P4.4", "one-pathway", "pathways", "Several pathways are offered, so that the client can choose.");

/** P4.4 The client chooses among what was offered. */
export const offeredPathway: Rule<RunningContext<ChoosePathway | ChangePathway>> = ({ state, command }) =>
  state.offeredPathways.includes(command.pathway)
    ? undefined
    : finding("P4.4", "not-offered", "pathway", "The pathway is one of those offered.");

/** P4.4 The client says why. */
export const chosenWithReason: Rule<RunningContext<ChoosePathway>> = ({ command }) =>
  codeIssue("P4.4", "why", pathwayReasons, command.why);

/** P4.4 A second choice is a change, which has a reason. */
export const firstChoice: Rule<RunningContext<ChoosePathway>> = ({ state }) =>
  state.pathway === undefined
    ? undefined
    : finding("P4.4", "already-chosen", "type", "A pathway is chosen once, and changed with a reason from then on.");

/** P4.4 Only what was chosen can be changed, and only for something else. */
export const realChange: Rule<RunningContext<ChangePathway>> = ({ state, command }) => {
  if (state.pathway === undefined) {
    return finding("P4.4", "none-chosen", "type", "A pathway is chosen before it is changed.");
  }
  if (state.pathway !== command.pathway) return undefined;
  return finding("P4.4", "same-pathway", "pathway", "A change leads to another pathway.");
};

/** P4.4 A change is recorded with a reason. */
export const changedWithReason: Rule<RunningContext<ChangePathway>> = ({ command }) =>
  textIssue("P4.4", "reason", command.reason);
