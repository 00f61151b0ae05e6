import { effectJudgements } from "../../records/code-lists.js";
import { distinct } from "../../records/checking/rule.js";
import { finding, ofRecord } from "../rule.js";
import type { Rule } from "../rule.js";
import { codeIssue, textIssue } from "../text.js";
import { currentStage } from "./running-context.js";
import type { RunningContext } from "./running-context.js";
import type { MakePlan, ReviewWork, RevisePlan, StartIntervention } from "./episode-command.js";

/** P3.3 A plan is set once evaluation is over. */
export const planAfterEvaluation: Rule<RunningContext<MakePlan>> = (context) =>
  currentStage(context)?.treatment === true
    ? undefined
    : finding("P3.3", "no-treatment-stage", "type", "A plan is made in a stage of treatment.");

/** P3.3 A second plan would hide what became of the first. */
export const firstPlan: Rule<RunningContext<MakePlan>> = ({ state }) =>
  state.plan === undefined
    ? undefined
    : finding("P3.3", "plan-exists", "type", "A plan is made once, and revised with a reason from then on.");

/** P3.3 A plan is a course of treatment. */
export const planWithTypes: Rule<RunningContext<MakePlan | RevisePlan>> = ({ command }) =>
  command.interventionTypes.length > 0 && command.interventionTypes.every((type) => type.trim() !== "")
    ? undefined
    : finding("P3.3", "no-intervention-types", "interventionTypes", "A plan names at least one intervention type.");

/** P3.3 A plan names each type once, and so does a revision. */
export const planWithoutRepetition: Rule<RunningContext<MakePlan | RevisePlan>> = ofRecord(
  "P3.3",
  distinct("P3.3", "interventionTypes"),
);

/** P3.4 Only what was planned can be revised. */
export const planToRevise: Rule<RunningContext<RevisePlan>> = ({ state }) =>
  state.plan === undefined ? finding("P3.4", "no-plan", "type", "A plan is made before it is revised.") : undefined;

/** P3.4 A plan is revised with a reason. */
export const revisedWithReason: Rule<RunningContext<RevisePlan>> = ({ command }) =>
  textIssue("P3.4", "reason", command.reason);

/** P3.4 The work is reviewed once there is work. */
export const reviewOfTreatment: Rule<RunningContext<ReviewWork>> = (context) =>
  currentStage(context)?.treatment === true
    ? undefined
    : finding("P3.4", "no-treatment-stage", "type", "A review looks at treatment that has begun.");

/** P3.4 The judgement is a published one. */
export const knownEffect: Rule<RunningContext<ReviewWork>> = ({ command }) =>
  codeIssue("P3.4", "effect", effectJudgements, command.effect);

/** P3.4 Work without effect or benefit asks for another plan, or for an end. */
export const doubtfulBenefit: Rule<RunningContext<ReviewWork>> = ({ command }) =>
  command.effect === "beneficial" || command.effect === "partly_beneficial"
    ? undefined
    : finding("P3.4", "plan-in-doubt", "type", "The plan is revised, or the work ends, where it does not help.");

/** P3.3 What is delivered stands in the plan. */
export const outsidePlan: Rule<RunningContext<StartIntervention>> = ({ state, command }) =>
  state.plan?.interventionTypes.includes(command.interventionType) === true
    ? undefined
    : finding("P3.3", "outside-the-plan", "interventionType", "The plan names the intervention types to come.");
