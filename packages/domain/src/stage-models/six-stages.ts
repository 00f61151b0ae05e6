import type { StageModel } from "./stage-model.js";

export type SixStagesCode = "intake_call" | "evaluation" | "goal_setting" | "middle" | "reaching_goals" | "termination";

/** The default stage model (P3.1–P3.6). Returns: new goals lead back to planning or to the middle stage (P3.5). */
export const sixStages: StageModel<SixStagesCode> = {
  code: "six-stages",
  display: "Six stages",
  stages: [
    { code: "intake_call", display: "Intake call", treatment: false, next: ["evaluation"] },
    { code: "evaluation", display: "Evaluation", treatment: false, next: ["goal_setting"] },
    { code: "goal_setting", display: "Goal setting and planning", treatment: true, next: ["middle", "evaluation"] },
    { code: "middle", display: "Middle stage", treatment: true, next: ["reaching_goals", "goal_setting"] },
    {
      code: "reaching_goals",
      display: "Reaching goals",
      treatment: true,
      next: ["termination", "middle", "goal_setting"],
    },
    { code: "termination", display: "Termination", treatment: true, next: [] },
  ],
};
