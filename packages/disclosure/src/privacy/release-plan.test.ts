import { describe, expect, it } from "vitest";
import { scaleOf } from "./geometric-count.js";
import { isAbove, plus, rational } from "./rational.js";
import { splitBudget } from "./release-plan.js";

const tables = [
  { name: "stays by stage", touches: 3 },
  { name: "clients by goal", touches: 1 },
  { name: "life table", touches: 2 },
];

describe("splitBudget", () => {
  it("gives shares that add up to the whole, never more", () => {
    for (const epsilon of [rational(1), rational(1, 3), rational(7, 11)]) {
      for (const touches of [
        [1, 1, 1],
        [3, 1, 2],
        [1, 6, 7, 13],
      ]) {
        const planned = touches.map((each, at) => ({ name: `t${at}`, touches: each }));
        const shares = splitBudget(epsilon, planned).map((table) => table.epsilon);
        const sum = shares.reduce(plus);
        expect(isAbove(sum, epsilon)).toBe(false);
        expect(sum).toEqual(epsilon);
      }
    }
  });

  it("is told from shares as doubles, of which nine ninths are more than the whole", () => {
    const asDoubles = Array.from({ length: 9 }, () => 1 / 9);
    expect(asDoubles.reduce((sum, share) => sum + share, 0)).toBeGreaterThan(1);
  });

  it("gives every cell noise of the same scale", () => {
    const scales = splitBudget(rational(1, 2), tables).map(({ epsilon, touches }) => scaleOf(epsilon, touches));
    for (const scale of scales) expect(scale).toEqual(rational(12));
  });

  it("refuses an epsilon of 0, no tables, names that are not unique and tables that nobody touches", () => {
    expect(() => splitBudget(rational(0), tables)).toThrow(RangeError);
    expect(() => splitBudget(rational(1), [])).toThrow(RangeError);
    expect(() => splitBudget(rational(1), [...tables, ...tables])).toThrow(RangeError);
    expect(() => splitBudget(rational(1), [{ name: "a", touches: 0 }])).toThrow(RangeError);
  });
});
