import type { StageModel } from "@rapport/dataset";

/** Enough of a stage model to name things. */
export const shortModel: StageModel = {
  code: "test",
  display: "Test",
  stages: [
    { code: "evaluation", display: "Evaluation", treatment: false, next: ["middle"] },
    { code: "middle", display: "Middle stage", treatment: true, next: ["termination"] },
    { code: "termination", display: "Termination", treatment: true, next: [] },
  ],
};
