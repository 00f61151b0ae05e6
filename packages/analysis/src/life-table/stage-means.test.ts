import type { ReleasedLifeTable } from "@rapport/disclosure";
import { describe, expect, it } from "vitest";
import { lifeTableCurve } from "./life-table-curve.js";
import { stageMeans } from "./stage-means.js";

const table: ReleasedLifeTable = {
  kind: "lifeTable",
  exits: [{ code: "middle" }, { code: "moved" }],
  rows: [
    { from: 0, until: 7, atRisk: 100, entered: 0, exits: { middle: 30, moved: 10 }, censored: 0 },
    { from: 7, until: 21, atRisk: 60, entered: 0, exits: { middle: 20, moved: 0 }, censored: 20 },
  ],
  atRiskAfter: 20,
};
const curve = lifeTableCurve(table, { labels: {}, k: 5, level: 0.95 });
if (!curve) throw new Error("The table has a curve.");

describe("stageMeans", () => {
  it("P7.1 sets the mean of finished stays beside one that counts those that last, from printed counts", () => {
    // 40 stays end about day 3.5, 20 about day 14: (140 + 280) / 60.
    // Of 60 at risk, 20 last seen count for half: the line falls from 0.6 by 20 of 50, to 0.36.
    // Area: 7 * (1 + 0.6) / 2 + 14 * (0.6 + 0.36) / 2.
    const means = stageMeans(table, curve, 10);
    expect(means?.finished).toBeCloseTo(7, 12);
    expect(means?.restricted).toBeCloseTo(5.6 + 6.72, 12);
    expect(means?.until).toBe(21);
  });

  it("is not told where too few ended, or nothing is printed", () => {
    expect(stageMeans(table, curve, 61)).toBeUndefined();
    expect(stageMeans({ kind: "withheld", reason: "too-few" }, curve, 10)).toBeUndefined();
  });
});
