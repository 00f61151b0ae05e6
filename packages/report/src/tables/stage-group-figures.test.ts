import { english } from "@rapport/language";
import { describe, expect, it } from "vitest";
import { timeInStage } from "../sample.fixture.js";
import { timeByConcern } from "../stage-groups.fixture.js";
import { estimatesTable } from "./estimates-table.js";
import { countsTable } from "./counts-table.js";
import { rowsBy } from "./rows-by.fixture.js";
import { sampleContent } from "../sample.fixture.js";
import { stageGroupFigures } from "./stage-group-figures.js";

const figures = stageGroupFigures(english, timeByConcern);
const estimates = rowsBy(estimatesTable(english, figures));

describe("time in stage by groups as figures of tables", () => {
  it("are none where nothing was told apart", () => {
    expect(stageGroupFigures(english, timeInStage)).toEqual([]);
  });

  it("has a group for each stage and level, with its stays and its median", () => {
    const codes = new Set(figures.map(({ group }) => group.code));
    expect([...codes]).toEqual([
      "evaluation",
      "evaluation:concern:desire_and_arousal",
      "evaluation:concern:pain",
      "evaluation:concern:between_partners",
    ]);
    const pain = estimates.find((row) => row["group"] === "evaluation:concern:pain");
    expect(pain).toMatchObject({
      group_label: "Evaluation: Pain",
      figure: "median",
      estimate: 21,
      lower: 14,
      upper: 28,
    });
  });

  it("says the class of a p as what it is at most, or at least where it is the last", () => {
    const tests = estimates.filter((row) => row["kind"] === "test");
    expect(tests).toEqual([
      expect.objectContaining({ figure: "logRank:concern", state: "at most", at_most: 0.01, unit: "p" }),
      expect.objectContaining({ figure: "gray:concern", state: "at least", at_least: 0.05, unit: "p" }),
    ]);
    expect(tests[0]?.["method"]).toBe("log-rank test of Desire and arousal and Pain");
  });

  it("finds the bounds of how many stays each level has among the published counts", () => {
    const path = "timeInStage/evaluation/by:concern/concern:pain";
    const published = { ...sampleContent.published, counts: [{ path, printed: 40, lower: 36, upper: 44 }] };
    const rows = rowsBy(countsTable(english, { ...sampleContent, published }, figures));
    const pain = rows.find((row) => row["part"] === "concern:pain");
    expect(pain).toMatchObject({ figure: "by:concern", part_label: "Pain", count: 40, lower: 36, upper: 44 });
  });
});
