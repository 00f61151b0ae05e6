import { expect, it } from "vitest";
import { releasedOf } from "../intervention-use/released-work.fixture.js";
import { commitment } from "./commitment.js";
import { commitmentResult } from "./commitment-result.js";

it("P7.5 tells of each level what was released, and says in its name where the line is", async () => {
  const { groups, withheld } = commitmentResult(await releasedOf(commitment), { k: 5, furthest: 4 });
  expect(withheld).toEqual([]);
  expect(groups.map(({ code, label, figures }) => [code, label, figures.map((figure) => figure.code)])).toEqual([
    ["homework-low", "Less than half of the homework done", ["adjustedChange", "completed"]],
    ["homework-high", "Half or more of the homework done", ["adjustedChange", "completed"]],
    ["attendance-low", "Less than 80% of sessions attended", ["adjustedChange", "completed"]],
    ["attendance-high", "80% or more of sessions attended", ["adjustedChange", "completed"]],
  ]);
  const means = groups.map(({ figures }) => {
    const figure = figures[0]?.figure;
    return figure?.kind === "mean" && figure.mean.kind === "mean" ? figure.mean.estimate : undefined;
  });
  // Those with little homework change by 4 points less than the others, of first scores with a deviation of about 4.3.
  expect((means[1] ?? 0) - (means[0] ?? 0)).toBeGreaterThan(0.6);
  expect(means[0]).toBeLessThan(0);
  expect(means[1]).toBeGreaterThan(0);
});
