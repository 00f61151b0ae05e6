import { describe, expect, it } from "vitest";
import type { FigureGroup } from "@rapport/analysis";
import { english, german } from "@rapport/language";
import { allGoals, goalProgress, groupOf, sharesBy } from "../goals.fixture.js";
import { released } from "../released.fixture.js";
import { sampleContent } from "../sample.fixture.js";
import { goalCharts } from "./goal-charts.js";

const chartsOf = (group: FigureGroup, language = english) => {
  const result = { ...goalProgress, groups: [group] };
  const report = released({ ...sampleContent, questions: [result] });
  return goalCharts(language, report, { result, group, groupAt: 0, id: "goals" });
};
const textOf = (chart: unknown) => JSON.stringify(chart);

describe("charts of goals", () => {
  it("draw what came of goals, and attainment, each with its table, laid out so that a phone shows it too", () => {
    const charts = chartsOf(allGoals);
    expect(charts.map(({ figure }) => figure)).toEqual(["achievement", "gasLevels"]);
    expect(charts.map(({ wide, narrow }) => [wide, narrow].map((each) => each?.properties["width"]))).toEqual([
      [340, undefined],
      [340, undefined],
    ]);
  });

  it("say how many goals there are, and how many have no status", () => {
    expect(textOf(chartsOf(allGoals)[0]?.wide)).toContain('"120 goals; 10 none"');
  });

  it("speak German", () => {
    const text = textOf(chartsOf(allGoals, german)[0]?.wide);
    expect(text).toContain("Was aus den Zielen wurde");
    expect(text).toContain("Ein Balken: 120 Ziele; 10 ");
    expect(text).toContain("← Schlechter oder nicht erreicht");
  });

  it("P4.3 draw a class of levels of one side, and nothing where a class has both sides of the line", () => {
    const merged = (of: readonly string[], code: string) => {
      const figure = sharesBy({ achieved: 40, [code]: 20 });
      if (figure.kind !== "shares" || figure.shares.kind === "withheld") throw new TypeError("Shares are shown.");
      const parts = figure.shares.parts.map((part) => (part.code === code ? { ...part, of } : part));
      return groupOf({ achievement: { ...figure, shares: { ...figure.shares, parts } } });
    };
    expect(chartsOf(merged(["worsening", "not_achieved"], "without_success"))).toHaveLength(1);
    expect(chartsOf(merged(["improving", "worsening"], "not_achieved_yet"))).toEqual([]);
  });

  it("draw nothing of few goals, of printed zeros alone, or of what is withheld", () => {
    expect(chartsOf(groupOf({ achievement: sharesBy({ achieved: 15 }) }))).toEqual([]);
    expect(chartsOf(groupOf({ achievement: sharesBy({ achieved: undefined, none: 60 }) }))).toEqual([]);
    expect(chartsOf(groupOf({}))).toEqual([]);
  });
});
