import { describe, expect, it } from "vitest";
import { goalAttainmentChange, goalAttainmentT } from "./goal-attainment.js";

describe("goalAttainmentT", () => {
  it("depends on the number of goals: one at 2 gives 70, four at 2 give 79.0", () => {
    // By hand: 50 + 20; 50 + 80 / sqrt(0.7 * 4 + 0.3 * 16)
    expect(goalAttainmentT([{ level: 2 }])).toEqual({ t: 70, goals: 1 });
    const four = goalAttainmentT(Array.from({ length: 4 }, () => ({ level: 2 })));
    expect(four.goals).toBe(4);
    expect(four.t).toBeCloseTo(50 + 80 / Math.sqrt(7.6), 12);
    expect(four.t).toBeCloseTo(79, 1);
  });

  it("weighs goals", () => {
    // By hand: 50 + 10 (3*1 - 1*2) / sqrt(0.7 * 10 + 0.3 * 16)
    const { t } = goalAttainmentT([
      { level: 1, weight: 3 },
      { level: -2, weight: 1 },
    ]);
    expect(t).toBeCloseTo(50 + 10 / Math.sqrt(11.8), 12);
  });

  it("is 50 where all goals are met as expected, whatever rho", () => {
    expect(goalAttainmentT([{ level: 0 }, { level: 0, weight: 9 }], { rho: 0.8 }).t).toBe(50);
  });

  it("is undefined without goals, and where none has weight", () => {
    expect(goalAttainmentT([])).toEqual({ t: undefined, goals: 0 });
    expect(goalAttainmentT([{ level: 1, weight: 0 }]).t).toBeUndefined();
  });

  it("refuses levels outside -2 to 2, negative weights and rho outside 0 to 1", () => {
    expect(() => goalAttainmentT([{ level: 0 }, { level: 3 }])).toThrow("goals[1].level must lie between -2 and 2");
    expect(() => goalAttainmentT([{ level: 0, weight: -1 }])).toThrow("goals[0].weight must not be negative");
    expect(() => goalAttainmentT([], { rho: 2 })).toThrow("rho must lie between 0 and 1");
  });
});

describe("goalAttainmentChange", () => {
  it("gives both T scores and their difference", () => {
    // By hand: the spread of two goals is sqrt(0.7 * 2 + 0.3 * 4) = sqrt(2.6)
    const { baseline, achieved, change, goals } = goalAttainmentChange([
      { baseline: -1, achieved: 1 },
      { baseline: -2, achieved: 0 },
    ]);
    expect(baseline).toBeCloseTo(50 - 30 / Math.sqrt(2.6), 12);
    expect(achieved).toBeCloseTo(50 + 10 / Math.sqrt(2.6), 12);
    expect(change).toBeCloseTo(40 / Math.sqrt(2.6), 12);
    expect(goals).toBe(2);
  });

  it("is undefined without goals, and names the level it refuses", () => {
    expect(goalAttainmentChange([])).toEqual({ baseline: undefined, achieved: undefined, change: undefined, goals: 0 });
    expect(() => goalAttainmentChange([{ baseline: 0, achieved: 5 }])).toThrow("goals[0].achieved must lie between");
  });
});
