import { describe, expect, it } from "vitest";
import { sampleContent } from "../sample.fixture.js";
import { survivalData } from "./stage-chart.js";

describe("survivalData", () => {
  it("takes the points and the median of one stage from the report itself", () => {
    const data = survivalData(sampleContent, "evaluation");
    expect(data.points.map(({ day, atRisk }) => [day, atRisk])).toEqual([
      [0, 120],
      [14, 80],
      [21, 60],
      [35, 35],
      [49, 20],
    ]);
    expect(data.median).toMatchObject({ estimate: 21, lower: 14, upper: 28 });
  });

  it("says that a line ends for few where no further interval could begin with enough for a statistic", () => {
    // 20 are left in evaluation after day 49; printed in multiples of 5, 9 are at most 10.
    expect(survivalData(sampleContent, "evaluation").endsForFew).toBe(false);
    const policy = { ...sampleContent.policy, fewestForStatistic: 20 };
    expect(survivalData({ ...sampleContent, policy }, "evaluation").endsForFew).toBe(true);
  });

  it("shows no median that is withheld, and no point of a stage without a curve", () => {
    const data = survivalData(sampleContent, "maintenance");
    expect(data).toEqual({ points: [], endsForFew: false });
  });
});
