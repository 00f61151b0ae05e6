import { finding } from "../rule.js";
import type { Rule } from "../rule.js";
import { codeIssue, textIssue } from "../text.js";
import { interventionEnds } from "../words.js";
import type { EndIntervention, StartIntervention } from "./episode-command.js";
import type { RunningContext } from "./running-context.js";

/** P3.3 An intervention is started once. */
export const newIntervention: Rule<RunningContext<StartIntervention>> = ({ state, command }) =>
  state.interventions.some((each) => each.interventionId === command.interventionId)
    ? finding("P3.3", "already-recorded", "interventionId", "Each intervention has an identifier of its own.")
    : textIssue("P3.3", "interventionId", command.interventionId);

/** P3.3 It is of a type. */
export const typedIntervention: Rule<RunningContext<StartIntervention>> = ({ command }) =>
  textIssue("P3.3", "interventionType", command.interventionType);

/** P3.3 Only what goes on can be ended. */
export const ongoingIntervention: Rule<RunningContext<EndIntervention>> = ({ state, command }) =>
  state.interventions.some((each) => each.interventionId === command.interventionId && each.endedOn === undefined)
    ? undefined
    : finding("P3.3", "not-ongoing", "interventionId", "The intervention was started and has not ended.");

/** P3.3 It ends in one of the words of FHIR. */
export const knownEnd: Rule<RunningContext<EndIntervention>> = ({ command }) =>
  codeIssue("P3.3", "status", interventionEnds, command.status);
