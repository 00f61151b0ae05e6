import type { StageModel } from "@rapport/dataset";
import { describe, expect, it } from "vitest";
import { shortModel } from "../short-model.fixture.js";
import { classesOf, leavesOf } from "./branches.fixture.js";
import { stageTreeOf } from "./stage-tree.js";

/** A model of stages `s0`, `s1`… with treatment where there is a t. */
const modelOf = (treatment: string): StageModel => ({
  code: "own",
  display: "Own",
  stages: [...treatment].map((each, at) => ({
    code: `s${at}`,
    display: `Stage ${at}`,
    treatment: each === "t",
    next: [],
  })),
});
const written = (stageModel: StageModel) =>
  stageTreeOf(stageModel).map(({ code, children }) => `${code}: ${children.join(" ")}`);

describe("P3.8 the merge tree of a practice's own stage model", () => {
  it.each([
    ["--ttt-", ["before_treatment: s0 s1", "in_treatment: s2 s3 s4", "ending: s5"]],
    ["-tt--", ["before_treatment: s0", "in_treatment: s1 s2", "ending: s3 s4"]],
    ["-ttt", ["before_treatment: s0", "in_treatment: s1 s2", "ending: s3"]],
    ["-t-t-", ["before_treatment: s0", "in_treatment: s1 s2 s3", "ending: s4"]],
    ["tt", ["in_treatment: s0", "ending: s1"]],
    ["--t", ["before_treatment: s0 s1", "in_treatment: s2"]],
    ["t", ["in_treatment: s0"]],
  ])("of %s", (treatment, expected) => {
    expect(written(modelOf(treatment))).toEqual(expected);
  });

  it("merges neighbours in halves where there is no treatment", () => {
    expect(stageTreeOf(modelOf("---"))).toEqual([
      {
        code: "s0..s2",
        display: "Stage 0 to Stage 2",
        children: [{ code: "s0..s1", display: "Stage 0 to Stage 1", children: ["s0", "s1"] }, "s2"],
      },
    ]);
  });

  it("gives no class the code of a stage", () => {
    const { stages, ...model } = shortModel;
    const own = {
      ...model,
      stages: stages.map((stage, at) => (at === 0 ? { ...stage, code: "in_treatment" } : stage)),
    };
    expect(classesOf(stageTreeOf(own)).map(({ code }) => code)).toEqual([
      "before_treatment",
      "in_treatment_",
      "ending",
    ]);
  });

  it("has every stage once and in its order, whatever the flags", () => {
    for (let length = 2; length <= 7; length += 1) {
      for (let flags = 0; flags < 2 ** length; flags += 1) {
        const model = modelOf(flags.toString(2).padStart(length, "-").replaceAll("0", "-").replaceAll("1", "t"));
        expect(leavesOf(stageTreeOf(model))).toEqual(model.stages.map(({ code }) => code));
      }
    }
  });
});
