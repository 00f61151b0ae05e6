import { dayIssue } from "../day.js";
import { finding } from "../rule.js";
import type { Rule } from "../rule.js";
import { currentStage } from "./running-context.js";
import type { RunningContext } from "./running-context.js";
import type { EnterStage } from "./episode-command.js";

/** P3.9 Nothing is recorded before what is recorded already. */
export const dayInOrder: Rule<RunningContext> = ({ state, command }) =>
  dayIssue("P3.9", "day", command.day, state.lastDay);

/** P3.8 An episode keeps the stage model with which it was opened. */
export const sameModel: Rule<RunningContext> = ({ model, state }) =>
  state.stageModel === model.code
    ? undefined
    : finding("P3.8", "another-stage-model", "type", "The episode was opened with another stage model.");

/** P3.9 Only a stage that the model names as next can be entered. */
export const nextStage: Rule<RunningContext<EnterStage<string>>> = (context) =>
  currentStage(context)?.next.includes(context.command.stage) === true
    ? undefined
    : finding("P3.9", "not-a-next-stage", "stage", "The stage is one that can follow the current one.");
