import { checkDetails } from "@rapport/plugin";
import { evaluateMetric, testIntervention, weeklyCourse } from "@rapport/plugin/testing";
import { describe, expect, it } from "vitest";
import { sensateFocus } from "./sensate-focus.js";

describe("P5.5 sensate focus", () => {
  const practice = { step: 2, move: "back", anxiety: 6, stoppedEarly: false };

  it("has three steps", () => {
    const accepted = [0, 1, 2, 3, 4].filter((step) => checkDetails(sensateFocus, { ...practice, step }).value);
    expect(accepted).toEqual([1, 2, 3]);
    expect(sensateFocus.metrics["step"]).toMatchObject({ kind: "furthestStep", steps: [1, 2, 3] });
  });

  it("can go forward or back a step, and its example course goes back once", () => {
    expect(checkDetails(sensateFocus, practice).value).toEqual(practice);
    expect(sensateFocus.examples.filter(({ move }) => move === "back")).toHaveLength(1);
  });

  it("its example course moves one step at most, and calls each move by its name", () => {
    const moves = sensateFocus.examples
      .slice(1)
      .map(({ step }, at) => step - (sensateFocus.examples[at]?.step ?? step));
    const names = sensateFocus.examples.map(({ move }) => move && { back: -1, stay: 0, forward: 1 }[move]);
    expect(names).toEqual([undefined, ...moves]);
  });

  it.each([-1, 11, 2.5, "7", null])("takes anxiety in whole numbers from 0 to 10, and not %j", (anxiety) => {
    expect(checkDetails(sensateFocus, { ...practice, anxiety }).issues?.map(({ path }) => path)).toEqual(["anxiety"]);
  });

  it("keeps the contract, and counts steps and the time at each, steps back, anxiety of both, and practice", () => {
    const cases = {
      valid: [{ step: 2, move: "back", anxiety: 6, stoppedEarly: false }],
      invalid: [{ ...practice, step: 4 }, { ...practice, move: "sideways" }, { step: 1 }],
      metrics: {
        dose: { practices: 6, perWeek: 1.2 }, // 35 days from the first to the last
        adherence: 1,
        step: 3,
        // At steps 1, 1, 2, 1, 2, 3 on days 0, 7, 14, 21, 28, 35; seen until day 42.
        timeAtStep: [
          { step: 1, days: 21, ended: true }, // 0 to 14, 21 to 28
          { step: 2, days: 14, ended: true }, // 14 to 21, 28 to 35
          { step: 3, days: 7, ended: false }, // 35 to 42
        ],
        stepThree: { days: 35, outcome: "reached" },
        stepsBack: 0.2, // 1 of the 5 moves
        firstStepBack: { days: 21, outcome: "reached" },
        lastMove: "forward",
        anxiety: 3,
        anxietyAtStep1: 16 / 3, // 7, 5, 4
        anxietyAtStep2: 5.5, // 7, 4
        anxietyAtStep3: 3,
        anxietyChange: -4, // 3 - 7
        partnerAnxiety: 2,
        stoppedEarly: 2 / 6,
        keptToStep: 0.8, // 4 of the 5 that say so
      },
    } as const;
    expect(() => testIntervention(sensateFocus, cases)).not.toThrow();
  });

  it("reaches step 3 when it is done, and not when it is partly done", () => {
    const entries = [{ day: 7, completion: "partly", details: { ...practice, step: 3 } }] as const;
    const course = { entries, lasts: 10 };
    expect(evaluateMetric(sensateFocus, "step", course)).toBe(3);
    expect(evaluateMetric(sensateFocus, "stepThree", course)).toEqual({ days: 10, outcome: "open" });
  });

  it("a course that never goes back ends without a step back", () => {
    const course = { ...weeklyCourse([{ ...practice, move: "stay" }]), ends: 5 };
    expect(evaluateMetric(sensateFocus, "firstStepBack", course)).toEqual({ days: 5, outcome: "ended" });
  });

  it("P6.2 anxiety leads to a revised plan: to stay at the step or go back", () => {
    expect(sensateFocus.followUps?.anxiety).toMatchObject({ kind: "revised_plan" });
  });

  it("is for couples, at home", () => {
    expect(sensateFocus.audience).toEqual(["couple"]);
    expect(sensateFocus.setting).toEqual(["home"]);
  });
});
