import type { SixStagesCode } from "./six-stages.js";
import type { SixStepsCode } from "./six-steps.js";

export interface StageAndStep {
  readonly stage: SixStagesCode;
  readonly step: SixStepsCode;
}

/**
 * The published mapping between both built-in models (P3.8): a stage and a step stand together where the same work can
 * belong to both. Most have one counterpart. The middle stage covers two steps, and support of implementation goes on
 * until goals are reached, so it covers two stages.
 */
export const stagesAndSteps: readonly StageAndStep[] = [
  { stage: "intake_call", step: "recognise_goals" },
  { stage: "evaluation", step: "understand_background" },
  { stage: "goal_setting", step: "map_pathway" },
  { stage: "middle", step: "begin_interventions" },
  { stage: "middle", step: "support_implementation" },
  { stage: "reaching_goals", step: "support_implementation" },
  { stage: "termination", step: "celebrate_and_graduate" },
];

/**
 * The steps that a stage can be, in the order of the model: one or more. Where there are several, the stage alone does
 * not say which, so none is picked: a day on which interventions began would have to decide it.
 */
export function toSixSteps(stage: SixStagesCode): readonly SixStepsCode[] {
  return stagesAndSteps.filter((pair) => pair.stage === stage).map((pair) => pair.step);
}

/** The stages that a step can be, in the order of the model: one or more, and none is picked where there are several. */
export function toSixStages(step: SixStepsCode): readonly SixStagesCode[] {
  return stagesAndSteps.filter((pair) => pair.step === step).map((pair) => pair.stage);
}
