import { describe, expect, it } from "vitest";
import type { FiguresResult } from "@rapport/analysis";
import { english } from "@rapport/language";
import { groupOf, meanUnderCode, rateUnderCode, resultOf } from "../figures/figures.fixture.js";
import { released } from "../released.fixture.js";
import { sampleContent } from "../sample.fixture.js";
import { commitmentCharts, commitmentForest } from "./commitment-chart.js";
import { uptakeBars, uptakeCharts } from "./uptake-chart.js";

const contentOf = (result: FiguresResult) => ({ ...sampleContent, questions: [result] });

describe("the chart of commitment", () => {
  const low = groupOf("homework-low", "Less", rateUnderCode("completed", 10, 15));
  const high = groupOf("homework-high", "More", meanUnderCode("adjustedChange", [0.4, 0.1, 0.7]));
  const result = resultOf("commitment", low, high);

  it("has a row for each group, in their order, without a dot where no change is shown", () => {
    expect(commitmentForest(english, contentOf(result)).rows).toEqual([
      { label: "Less", value: "not shown" },
      { label: "More", value: "+0.4 (+0.1 to +0.7)", estimate: 0.4, lower: 0.1, upper: 0.7 },
    ]);
  });

  it("stands once, above the first group, and links to a table with its numbers", () => {
    const report = released(contentOf(result));
    const [chart, ...others] = commitmentCharts(english, report, { result, group: low, groupAt: 0, id: "a" });
    expect(others).toEqual([]);
    expect(chart).toMatchObject({ figure: "adjustedChange", groupAt: 1 });
    expect(commitmentCharts(english, report, { result, group: high, groupAt: 1, id: "b" })).toEqual([]);
  });

  it("is not drawn where no group's change is shown", () => {
    const none = resultOf("commitment", low);
    expect(
      commitmentCharts(english, released(contentOf(none)), { result: none, group: low, groupAt: 0, id: "a" }),
    ).toEqual([]);
  });
});

describe("the chart of uptake", () => {
  const all = groupOf("all", "All");
  const some = groupOf("type:a", "Talking", rateUnderCode("uptake", 40, 200, 20));
  const more = groupOf("type:b", "Reading", rateUnderCode("uptake", 110, 200, 55));
  const few = groupOf("type:c", "Rare", rateUnderCode("uptake", 5, 15));
  const result = resultOf("interventionUse", all, some, more, few);

  it("has a bar for each type, that of most episodes first, and none where no share is given", () => {
    expect(uptakeBars(english, contentOf(result)).bars).toEqual([
      { label: "Reading", note: "110 of 200 episodes, 55%", share: 0.55 },
      { label: "Talking", note: "40 of 200 episodes, 20%", share: 0.2 },
      { label: "Rare", note: "5 of 15 episodes" },
    ]);
  });

  it("stands above all types, where there are two or more", () => {
    const report = released(contentOf(result));
    expect(uptakeCharts(english, report, { result, group: all, groupAt: 0, id: "a" })).toMatchObject([{ groupAt: 1 }]);
    expect(uptakeCharts(english, report, { result, group: some, groupAt: 1, id: "b" })).toEqual([]);
    const one = resultOf("interventionUse", all, some);
    expect(uptakeCharts(english, released(contentOf(one)), { result: one, group: all, groupAt: 0, id: "a" })).toEqual(
      [],
    );
  });
});
