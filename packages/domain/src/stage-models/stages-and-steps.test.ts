import { describe, expect, it } from "vitest";
import { sixStages } from "./six-stages.js";
import { sixSteps } from "./six-steps.js";
import { stagesAndSteps, toSixStages, toSixSteps } from "./stages-and-steps.js";

const stage = (code: string) => sixStages.stages.find((each) => each.code === code);
const step = (code: string) => sixSteps.stages.find((each) => each.code === code);

describe("P3.8 the mapping between six stages and six steps", () => {
  it.each(sixStages.stages.map((each) => each.code))(
    "P3.8 takes %s to a step, and back to itself among others",
    (code) => {
      const steps = toSixSteps(code);
      expect(steps.length).toBeGreaterThan(0);
      for (const each of steps) expect(toSixStages(each)).toContain(code);
    },
  );

  it.each(sixSteps.stages.map((each) => each.code))(
    "P3.8 takes %s to a stage, and back to itself among others",
    (code) => {
      const stages = toSixStages(code);
      expect(stages.length).toBeGreaterThan(0);
      for (const each of stages) expect(toSixSteps(each)).toContain(code);
    },
  );

  it("P3.8 leaves two codes open rather than guess", () => {
    expect(toSixSteps("middle")).toEqual(["begin_interventions", "support_implementation"]);
    expect(toSixStages("support_implementation")).toEqual(["middle", "reaching_goals"]);
  });

  it("P3.8 begins with the beginning and ends with the end", () => {
    expect(toSixSteps("intake_call")).toEqual(["recognise_goals"]);
    expect(toSixSteps("termination")).toEqual(["celebrate_and_graduate"]);
  });

  it("P3.2 never puts what may be treated beside what may not", () => {
    const differing = stagesAndSteps.filter((pair) => stage(pair.stage)?.treatment !== step(pair.step)?.treatment);
    expect(differing).toEqual([]);
  });

  it("P3.9 lets every legal move between stages be a stay or a legal move between steps", () => {
    const moves = sixStages.stages.flatMap((from) => from.next.map((to) => ({ from: from.code, to })));
    const impossible = moves.filter(
      ({ from, to }) =>
        !toSixSteps(from).some((a) => toSixSteps(to).some((b) => a === b || step(a)?.next.includes(b) === true)),
    );
    expect(impossible).toEqual([]);
  });

  it("P3.9 lets every legal move between steps be a stay or a legal move between stages", () => {
    const moves = sixSteps.stages.flatMap((from) => from.next.map((to) => ({ from: from.code, to })));
    const impossible = moves.filter(
      ({ from, to }) =>
        !toSixStages(from).some((a) => toSixStages(to).some((b) => a === b || stage(a)?.next.includes(b) === true)),
    );
    expect(impossible).toEqual([]);
  });
});
