import { english, french, german } from "@rapport/language";
import { describe, expect, it } from "vitest";
import { sampleContent } from "../sample.fixture.js";
import { flowGroup, flowResult, tableOf } from "./flow.fixture.js";
import { occupationData } from "./occupation-data.js";

const contentWith = (group: typeof flowGroup, fewestForPercent = 20) => ({
  ...sampleContent,
  policy: { ...sampleContent.policy, fewestForPercent },
  questions: [{ ...flowResult, groups: [group] }],
});

describe("the columns of where episodes are", () => {
  it("have completed at the bottom, the stages from the last to the first, and what ended otherwise", () => {
    const { categories } = occupationData(english, contentWith(flowGroup));
    expect(categories.map(({ label, tone }) => `${label} ${tone}`)).toEqual([
      "Completed third",
      "Middle first",
      "B fourth",
      "A rest",
      "Left second",
    ]);
  });

  it("are shares of the printed counts; what is not recorded is left over", () => {
    const { rows } = occupationData(english, contentWith(flowGroup));
    expect(rows.map(({ label, note }) => `${label} ${note}`)).toEqual([
      "At the start of 100",
      "After 4 weeks of 90",
      "After 12 weeks of 80",
      "After 26 weeks of 60",
    ]);
    const shares = Object.values(rows[1]?.shares ?? {});
    expect(shares).toEqual([0, 10 / 90, 40 / 90, 20 / 90, 15 / 90]);
  });

  it("leave out weeks with too few episodes, and are none where fewer than two weeks are left", () => {
    expect(occupationData(english, contentWith(flowGroup, 80)).rows).toHaveLength(3);
    expect(occupationData(english, contentWith(flowGroup, 100)).rows).toEqual([]);
    expect(occupationData(english, { ...sampleContent, questions: [] }).rows).toEqual([]);
  });

  it("leave out a week whose printed parts exceed its whole", () => {
    const week = (code: string, first: number) =>
      tableOf(code, 50, [
        ["a", first],
        ["completed", "few"],
        ["left", "few"],
        ["unknown", "few"],
      ]);
    const figures = [week("state-at-week-0", 50), week("state-at-week-4", 55), week("state-at-week-12", 45)];
    const { rows } = occupationData(english, contentWith({ ...flowGroup, figures }));
    expect(rows.map(({ label }) => label)).toEqual(["At the start", "After 12 weeks"]);
  });
});

describe("the columns in German and French", () => {
  it("say the weeks and how many episodes they are of", () => {
    const told = (language: typeof german) =>
      occupationData(language, contentWith(flowGroup)).rows.map(({ label, note }) => `${label} ${note}`);
    expect(told(german).slice(0, 2)).toEqual(["Zu Beginn von 100", "Nach 4 Wochen von 90"]);
    expect(told(french).slice(0, 2)).toEqual(["Au début sur 100", "Après 4 semaines sur 90"]);
  });
});
