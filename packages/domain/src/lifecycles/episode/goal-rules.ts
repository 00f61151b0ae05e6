import { finding } from "../rule.js";
import type { Rule } from "../rule.js";
import { textIssue } from "../text.js";
import { currentStage, stageOf } from "./running-context.js";
import type { RunningContext } from "./running-context.js";
import type { RecordMilestone, SetNewGoals } from "./episode-command.js";

/** P3.5 New goals lead back to an earlier stage of treatment that the model lets follow: planning, or the middle stage. */
export const backToTreatment: Rule<RunningContext<SetNewGoals<string>>> = (context) => {
  const { model, state, command } = context;
  const codes = model.stages.map((stage) => stage.code);
  const earlier = codes.indexOf(command.backTo) < codes.indexOf(state.currentSpell.stage);
  const follows = currentStage(context)?.next.includes(command.backTo) === true;
  if (earlier && follows && stageOf(model, command.backTo)?.treatment === true) return undefined;
  return finding("P3.5", "not-a-way-back", "backTo", "New goals lead back to an earlier stage of treatment.");
};

/** P3.5 There is a new goal. */
export const someNewGoal: Rule<RunningContext<SetNewGoals<string>>> = ({ state, command }) =>
  command.goalIds.some((goalId) => goalId.trim() !== "" && !state.goalIds.includes(goalId))
    ? undefined
    : finding("P3.5", "no-new-goal", "goalIds", "At least one goal is new.");

/** P6.3 A milestone says what has shifted. */
export const namedMilestone: Rule<RunningContext<RecordMilestone>> = ({ command }) =>
  textIssue("P6.3", "milestone", command.milestone);
