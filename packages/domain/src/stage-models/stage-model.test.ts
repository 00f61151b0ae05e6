import { describe, expect, expectTypeOf, it } from "vitest";
import { defineStageModel } from "./stage-model.js";
import type { StageModel } from "./stage-model.js";
import { sixStages } from "./six-stages.js";

const stage = (code: string, next: readonly string[]) => ({ code, display: code, treatment: true, next });
const model = (...stages: StageModel["stages"]): StageModel => ({ code: "m", display: "M", stages });
const codesOf = (given: StageModel) => defineStageModel(given).issues?.map((issue) => [issue.code, issue.path]);

describe("a stage model", () => {
  it("P3.1–P3.6 the six stages are a valid model", () => {
    expect(defineStageModel(sixStages)).toEqual({ value: sixStages });
  });

  it("P3.2 no treatment takes place in the intake call or in evaluation", () => {
    const without = sixStages.stages.filter((each) => !each.treatment).map((each) => each.code);
    expect(without).toEqual(["intake_call", "evaluation"]);
  });

  it("P3.9 the six stages can be revisited", () => {
    const returns = sixStages.stages.filter((each, at) =>
      each.next.some((next) => sixStages.stages.findIndex((other) => other.code === next) < at),
    );
    expect(returns.length).toBeGreaterThan(0);
  });

  it("P3.8 a practice can define its own, with typed codes", () => {
    const own = defineStageModel({
      code: "own",
      display: "Own",
      stages: [
        { code: "start", display: "Start", treatment: false, next: ["work"] },
        { code: "work", display: "Work", treatment: true, next: [] },
      ],
    });
    expect(own.value?.stages.map((each) => each.code)).toEqual(["start", "work"]);
    expectTypeOf(own.value).toEqualTypeOf<StageModel<"start" | "work"> | undefined>();
  });

  it("has at least one stage", () => {
    expect(codesOf(model())).toEqual([["no-stages", "stages"]]);
  });

  it("has unique codes", () => {
    expect(codesOf(model(stage("a", ["b"]), stage("b", []), stage("a", ["b"])))).toContainEqual([
      "duplicate-code",
      "stages[2]",
    ]);
  });

  it("P3.7 has no code that is a reason for closing, so that an exit is never ambiguous", () => {
    expect(codesOf(model(stage("a", ["completed"]), stage("completed", [])))).toEqual([["closure-code", "stages[1]"]]);
    expect(codesOf(model(stage("a", ["censored"]), stage("censored", [])))).toEqual([["closure-code", "stages[1]"]]);
  });

  it("leads only to stages that it has", () => {
    expect(codesOf(model(stage("a", ["b", "x"]), stage("b", [])))).toEqual([["unknown-next", "stages[0].next[1]"]]);
  });

  it("has no stage that cannot be reached", () => {
    expect(codesOf(model(stage("a", ["c"]), stage("b", ["c"]), stage("c", [])))).toEqual([
      ["unreachable", "stages[1]"],
    ]);
  });

  it("has no stage from which the last cannot be reached", () => {
    expect(codesOf(model(stage("a", ["b", "c"]), stage("b", []), stage("c", [])))).toEqual([
      ["no-way-to-the-end", "stages[1]"],
    ]);
  });

  it("is frozen", () => {
    const { value } = defineStageModel(sixStages);
    expect(Object.isFrozen(value) && Object.isFrozen(value?.stages) && Object.isFrozen(value?.stages[0])).toBe(true);
  });
});
