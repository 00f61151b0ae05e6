import { describe, expect, it } from "vitest";
import { flowGroup, tableOf } from "./flow.fixture.js";
import { countIn, shownWeeks, statesOf } from "./flow-weeks.js";

const weekOf = (...counts: Parameters<typeof tableOf>[2]) => {
  const [week] = shownWeeks({ ...flowGroup, figures: [tableOf("state-at-week-4", 50, counts)] });
  if (!week) throw new Error("It is shown.");
  return week;
};

describe("where episodes are by week", () => {
  it("leaves out the weeks that are withheld", () => {
    expect(shownWeeks(flowGroup).map(({ week, total }) => [week, total])).toEqual([
      [0, 100],
      [4, 90],
      [12, 80],
      [26, 60],
    ]);
  });

  it("knows the last three states of a table for no stages, merged or not, whatever they are called", () => {
    const week = weekOf(["a", 5], ["rest", 20, ["left", "completed"]], ["end", 20, ["left_", "unknown"]]);
    expect(statesOf(week).map(({ code, kind }) => `${code} ${kind}`)).toEqual([
      "a stage",
      "left stage",
      "completed completed",
      "left_ left",
      "unknown unknown",
    ]);
  });

  it("adds up states, and tells of none that is held back or merged with others", () => {
    const week = weekOf(["a", 5], ["b", "few"], ["c", "hidden"], ["end", 20, ["completed", "left"]], ["unknown", 5]);
    expect(countIn(week, ["a", "b"])).toBe(5);
    expect(countIn(week, ["a", "c"])).toBeUndefined();
    expect(countIn(week, ["completed"])).toBeUndefined();
    expect(countIn(week, ["completed", "left"])).toBe(20);
  });
});
