import type { ReleasedLifeTable } from "@rapport/disclosure";
import { describe, expect, it } from "vitest";
import { curveOn } from "./curve-on.js";
import { lifeTableCurve } from "./life-table-curve.js";

const setting = { labels: { left: "Came back" }, k: 5, level: 0.95, furthest: 0 };

const row = (from: number, until: number, atRisk: number, left: number, censored: number) => ({
  from,
  until,
  atRisk,
  entered: 0,
  exits: { left },
  censored,
});

function curveOf(
  rows: ReleasedLifeTable["rows"],
  more: Pick<ReleasedLifeTable, "atRiskAfter" | "tail"> = {},
): ReturnType<typeof lifeTableCurve> {
  return lifeTableCurve({ kind: "lifeTable", exits: [{ code: "left" }], rows, ...more }, setting);
}

describe("the curve of a life table", () => {
  it("is level to the end of the tail, where few of many left", () => {
    const tail = { until: 364, entered: 0, atRisk: 30 };
    const curve = curveOf([row(0, 14, 60, 20, 0)], { atRiskAfter: 40, tail });
    expect(curve?.points.map(({ day, survival, atRisk }) => [day, survival, atRisk])).toEqual([
      [0, 1, 60],
      [14, expect.closeTo(2 / 3, 12), 40],
      [364, expect.closeTo(2 / 3, 12), 30],
    ]);
    expect(curve && curveOn(curve, 180)).toMatchObject({ incidence: { left: expect.closeTo(1 / 3, 12) } });
    // At worst four of 34 left after ten were last seen: 2/3 of 4/34 is 0.078.
    expect(curve?.furthest).toBe(0.08);
  });

  it("is none where one interval has all exits and all who were last seen: twenty of 60 are a third, and not a half", () => {
    expect(curveOf([row(0, 1460, 60, 20, 40)])).toBeUndefined();
  });

  it("ends before the first interval in which it matters by over ten percentage points when stays were last seen", () => {
    // In the second interval 10 of 30 leave, or of 90: 0.67 to 0.89 survive it, and 0.83 by the estimate.
    const long = [row(0, 28, 100, 10, 0), row(28, 364, 90, 10, 60)];
    const tail = { until: 520, entered: 0, atRisk: 20 };
    expect(curveOf(long, { atRiskAfter: 20, tail })?.points.map(({ day }) => day)).toEqual([0, 28]);
    const short = [row(0, 28, 100, 10, 0), row(28, 364, 90, 10, 30)];
    expect(curveOf(short, { atRiskAfter: 50, tail })?.points.map(({ day }) => day)).toEqual([0, 28, 364, 520]);
  });

  it("says how far it can lie from the exact one where nothing is rounded: by when stays were last seen", () => {
    const curve = curveOf([row(0, 28, 60, 10, 10)], { atRiskAfter: 40 });
    // 10 of 55 leave by the estimate, of 50 at worst and of 60 at best: 0.818 lies 0.018 above 0.8 and 0.015 below 0.833.
    expect(curve?.furthest).toBe(0.02);
  });
});
