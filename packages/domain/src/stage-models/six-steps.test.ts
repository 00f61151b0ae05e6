import { describe, expect, it } from "vitest";
import { sixSteps } from "./six-steps.js";
import { defineStageModel } from "./stage-model.js";

describe("the six steps", () => {
  it("P3.8 are a valid model", () => {
    expect(defineStageModel(sixSteps)).toEqual({ value: sixSteps });
  });

  it("P3.8 stand in their published order", () => {
    expect(sixSteps.stages.map((step) => step.display)).toEqual([
      "Recognise goals",
      "Understand background",
      "Map the pathway",
      "Begin interventions",
      "Support implementation",
      "Celebrate and graduate",
    ]);
  });

  it("P3.2 hold no treatment before the background is understood", () => {
    expect(sixSteps.stages.filter((step) => !step.treatment).map((step) => step.code)).toEqual([
      "recognise_goals",
      "understand_background",
    ]);
  });
});
