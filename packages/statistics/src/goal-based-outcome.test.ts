import { describe, expect, it } from "vitest";
import { goalBasedOutcomeChange } from "./goal-based-outcome.js";

describe("goalBasedOutcomeChange", () => {
  it("is the mean of last - first over the goals that were rated twice", () => {
    const goals = [
      { first: 2, last: 7 },
      { first: 3, last: 4 },
      { first: 1, last: undefined },
    ];
    expect(goalBasedOutcomeChange(goals)).toEqual({ mean: 3, goals: 2, unpaired: 1 });
  });

  it("is undefined where no goal was rated twice", () => {
    expect(goalBasedOutcomeChange([])).toEqual({ mean: undefined, goals: 0, unpaired: 0 });
    expect(goalBasedOutcomeChange([{ first: undefined, last: 9 }]).mean).toBeUndefined();
  });

  it("refuses more than three goals, and ratings outside 0 to 10", () => {
    expect(() => goalBasedOutcomeChange(Array.from({ length: 4 }, () => ({ first: 1, last: 2 })))).toThrow("three");
    expect(() => goalBasedOutcomeChange([{ first: 11, last: 2 }])).toThrow("goals[0].first must lie between 0 and 10");
  });
});
