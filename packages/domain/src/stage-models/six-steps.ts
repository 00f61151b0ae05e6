import type { StageModel } from "./stage-model.js";

export type SixStepsCode =
  | "recognise_goals"
  | "understand_background"
  | "map_pathway"
  | "begin_interventions"
  | "support_implementation"
  | "celebrate_and_graduate";

/** The second built-in stage model (P3.8). First play assignments may start while the pathway is mapped (P3.3). */
export const sixSteps: StageModel<SixStepsCode> = {
  code: "six-steps",
  display: "Six steps",
  stages: [
    { code: "recognise_goals", display: "Recognise goals", treatment: false, next: ["understand_background"] },
    { code: "understand_background", display: "Understand background", treatment: false, next: ["map_pathway"] },
    {
      code: "map_pathway",
      display: "Map the pathway",
      treatment: true,
      next: ["begin_interventions", "understand_background"],
    },
    {
      code: "begin_interventions",
      display: "Begin interventions",
      treatment: true,
      next: ["support_implementation", "map_pathway"],
    },
    {
      code: "support_implementation",
      display: "Support implementation",
      treatment: true,
      next: ["celebrate_and_graduate", "begin_interventions", "map_pathway"],
    },
    { code: "celebrate_and_graduate", display: "Celebrate and graduate", treatment: true, next: [] },
  ],
};
