import { finding } from "../rule.js";
import type { Rule } from "../rule.js";
import { stageOf } from "./running-context.js";
import type { RunningContext } from "./running-context.js";
import type { EnterStage, RecordSession, StartIntervention } from "./episode-command.js";
import { currentStage } from "./running-context.js";

const usualSessions = 3;

/** Evaluation is what follows the first stage and holds no treatment: so also in a practice's own model. */
function inEvaluation({ model, state }: RunningContext): boolean {
  const { stage } = state.currentSpell;
  return stageOf(model, stage)?.treatment === false && model.stages[0]?.code !== stage;
}

function attended({ state }: RunningContext): number {
  const { stage } = state.currentSpell;
  return state.sessions.filter((session) => session.stage === stage && session.attendance === "attended").length;
}

/** P3.2 No intervention is delivered before treatment begins. */
export const noInterventionInEvaluation: Rule<RunningContext<StartIntervention>> = (context) =>
  currentStage(context)?.treatment === true
    ? undefined
    : finding("P3.2", "no-treatment-stage", "type", "An intervention is delivered in a stage of treatment only.");

/** P3.2 A fourth session of evaluation is recorded, not lost. */
export const fourthEvaluationSession: Rule<RunningContext<RecordSession>> = (context) =>
  context.command.attendance === "attended" && inEvaluation(context) && attended(context) >= usualSessions
    ? finding("P3.2", "long-evaluation", "type", "Evaluation usually takes one to three sessions.")
    : undefined;

/** P3.2 Evaluation takes at least one session. */
export const evaluationWithoutSession: Rule<RunningContext<EnterStage<string>>> = (context) =>
  inEvaluation(context) && attended(context) === 0
    ? finding("P3.2", "no-evaluation-session", "type", "Evaluation takes at least one session that is attended.")
    : undefined;
