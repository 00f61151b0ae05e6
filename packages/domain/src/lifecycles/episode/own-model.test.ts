import { expect, it } from "vitest";
import { defineStageModel } from "../../stage-models/stage-model.js";
import { specify } from "../../testing.js";
import { episodeDecider } from "./episode-decider.js";
import { accepted, entered, opened } from "./history.fixture.js";

const { value: short, issues } = defineStageModel({
  code: "short",
  display: "Short consultation",
  stages: [
    { code: "call", display: "Call", treatment: false, next: ["consultation"] },
    { code: "consultation", display: "Consultation", treatment: true, next: [] },
  ],
});

it("P3.8 an episode can go by a practice's own model, from its first stage to its last", () => {
  expect(issues).toBeUndefined();
  const day = "2026-01-12";
  const expectGiven = specify(episodeDecider<string>(short));
  const inCall = [{ ...opened, stageModel: "short", stage: "call" } as const, accepted];
  const inConsultation = [...inCall, entered("consultation", day)];
  const start = { type: "start_intervention", day, interventionId: "i1", interventionType: "talking" } as const;
  const complete = { type: "complete", day, goodbye: ["review"] } as const;

  expectGiven(inCall)
    .when({ type: "enter_stage", day, stage: "consultation" })
    .then([entered("consultation", day)]);
  expectGiven(inCall).when(start).thenIssues(["no-treatment-stage"]);
  expectGiven(inConsultation).when(start).thenWarnings(["outside-the-plan"]);
  expectGiven(inConsultation).when({ type: "enter_stage", day, stage: "call" }).thenIssues(["not-a-next-stage"]);
  expectGiven(inCall).when(complete).thenIssues(["not-the-last-stage"]);
  expectGiven(inConsultation)
    .when(complete)
    .then([{ type: "episode_closed", episodeId: "e1", day, closure: "completed", goodbye: ["review"] }]);
});
