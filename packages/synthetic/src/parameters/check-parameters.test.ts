import { describe, expect, it } from "vitest";
import { checkParameters } from "./check-parameters.js";
import { defaultParameters } from "./default-parameters.js";
import type { ExitParameters, PracticeParameters } from "./parameters.js";

const withExits = (stage: string, exits: readonly ExitParameters[]): PracticeParameters => ({
  ...defaultParameters,
  stages: defaultParameters.stages.map((each) => (each.stage === stage ? { ...each, exits } : each)),
});
const leaving: ExitParameters = { exit: "moved", weight: 1, stay: [0, 7] };
const checked = (parameters: PracticeParameters) => () => checkParameters(parameters);

describe("parameters", () => {
  it("are good as they come", () => {
    expect(checked(defaultParameters)).not.toThrow();
  });

  it("name each of the six stages once", () => {
    expect(checked({ ...defaultParameters, stages: defaultParameters.stages.slice(1) })).toThrow("six stages once");
    const [first] = defaultParameters.stages;
    const twice = first === undefined ? [] : [...defaultParameters.stages, first];
    expect(checked({ ...defaultParameters, stages: twice })).toThrow("six stages once");
  });

  it("P3.7 let clients leave at any stage", () => {
    const onward: ExitParameters = { exit: "goal_setting", weight: 1, stay: [0, 7] };
    expect(checked(withExits("evaluation", [onward, { ...leaving, weight: 0 }]))).toThrow("a closure with a weight");
  });

  it("lead only where the stage model leads, and complete only in termination", () => {
    expect(checked(withExits("evaluation", [leaving, { ...leaving, exit: "middle" }]))).toThrow("that follow it");
    expect(checked(withExits("middle", [leaving, { ...leaving, exit: "completed" }]))).toThrow("from termination");
    expect(checked(withExits("middle", [leaving, { ...leaving, exit: "declined" }]))).toThrow("in the intake call");
  });

  it("have each exit once, with a whole weight and ascending whole days", () => {
    expect(checked(withExits("middle", [leaving, leaving]))).toThrow("each exit of middle once");
    expect(checked(withExits("middle", [{ ...leaving, weight: 0.5 }]))).toThrow("weights of middle");
    for (const stay of [[], [7], [7, 7], [-1, 7], [0.5, 7], [9, 7]]) {
      expect(checked(withExits("middle", [{ ...leaving, stay }]))).toThrow("day bounds in middle");
    }
  });

  it("have percents from 0 to 100, whole weights and scores that can be", () => {
    const { percent, consents, measures } = defaultParameters;
    expect(checked({ ...defaultParameters, percent: { ...percent, pause: 101 } })).toThrow("percents");
    expect(checked({ ...defaultParameters, consents: { ...consents, yes: -1 } })).toThrow("consents");
    expect(checked({ ...defaultParameters, consents: { yes: 0, no: 0, withdrawn: 0 } })).toThrow("one above 0");
    const low = measures.map((measure) => ({ ...measure, highest: measure.lowest - 1 }));
    expect(checked({ ...defaultParameters, measures: low })).toThrow("not to be above");
    expect(checked({ ...defaultParameters, lookBackDays: -1 })).toThrow("lookBackDays");
  });
});
