import { expect, it } from "vitest";
import { interventionUse } from "./intervention-use.js";
import { interventionUseResult } from "./intervention-use-result.js";
import { plugins, releasedOf } from "./released-work.fixture.js";

it("P7.4 names types as their authors do, and tells what was released of each", async () => {
  const released = await releasedOf((dataset) => interventionUse(dataset, { plugins }));
  const { groups, withheld, question } = interventionUseResult(released, { plugins, k: 5, furthest: 4 });
  expect(question).toBe("interventionUse");
  expect(groups.map(({ code, label, figures }) => [code, label, figures.map((figure) => figure.code)])).toEqual([
    ["all", "All", ["typesPerEpisode", "firstType"]],
    ["type:talking", "Breathing", ["uptake", "place", "dose", "helpfulness"]],
    ["type:sensate", "Breathing", ["uptake", "place", "dose", "helpfulness"]],
  ]);
  // What was released of 60 of 120 episodes lies within 4 of it.
  expect(groups[2]?.figures[0]).toMatchObject({ of: "episodes", figure: { rate: { denominator: 120 } } });
  expect(withheld).toEqual([{ code: "type:rare", label: "Breathing" }]);
});
