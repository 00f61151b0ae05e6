import { checkDetails } from "@rapport/plugin";
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

  it("is for couples, at home", () => {
    expect(sensateFocus.audience).toEqual(["couple"]);
    expect(sensateFocus.setting).toEqual(["home"]);
  });
});
