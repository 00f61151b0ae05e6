import { describe, expect, it } from "vitest";
import { day, found, foundInStays, sound, stay } from "./course.fixture.js";

const evaluation = stay("evaluation", 1, 12, "goal_setting");

describe("P3.9 an episode is in one stage at a time", () => {
  it("a stage begins on the day on which the one before it was left", async () => {
    expect(await foundInStays(evaluation, stay("goal_setting", 12))).toEqual([]);
    expect(await foundInStays(evaluation, { ...stay("goal_setting", 11), episode_id: "e2" })).toEqual([
      // Of e2, which is closed.
      "warning closed-with-open-stay 3 left_on",
    ]);
  });

  it("two stays that overlap are both left out", async () => {
    expect(await foundInStays(evaluation, stay("goal_setting", 11))).toEqual([
      "error overlapping-stays 2 left_on",
      "error overlapping-stays 3 left_on",
    ]);
  });

  it("so are all that lie within another, though they do not overlap each other", async () => {
    const long = stay("middle", 1, 100, "reaching_goals");
    const within = [stay("evaluation", 2, 5, "goal_setting"), stay("goal_setting", 10, 20, "middle")];
    expect(await foundInStays(long, ...within, stay("reaching_goals", 100))).toEqual([
      "error overlapping-stays 2 left_on",
      "error overlapping-stays 3 left_on",
      "error overlapping-stays 4 left_on",
      // Asked in one pass with the overlaps.
      "warning gap-between-stays 3 left_on",
      "warning gap-between-stays 4 left_on",
    ]);
  });

  it("a stay that is left out makes no gap; a row that was copied hides none", async () => {
    const later = stay("middle", 30, 40, "reaching_goals");
    expect(await foundInStays(evaluation, stay("planning", 12, 30, "middle"), later)).toEqual([
      "error stage-not-in-model 3 stage",
    ]);
    expect(await foundInStays(evaluation, later, later)).toEqual([
      "error duplicate-row 4 ",
      "warning gap-between-stays 2 left_on",
    ]);
  });

  it("of a row that was copied the first one stays", async () => {
    expect(await foundInStays(evaluation, evaluation, stay("goal_setting", 12), evaluation)).toEqual([
      "error duplicate-row 3 ",
      "error duplicate-row 5 ",
    ]);
  });

  it("a row with an error of its own does not make its neighbours wrong", async () => {
    expect(await foundInStays(evaluation, stay("middel", 5, 8), stay("goal_setting", 12))).toEqual([
      "error stage-not-in-model 3 stage",
    ]);
  });

  it("days between two stays are worth a look", async () => {
    expect(await foundInStays(evaluation, stay("goal_setting", 14))).toEqual(["warning gap-between-stays 2 left_on"]);
  });

  it("a stay without an end before another one is worth a look", async () => {
    expect(await foundInStays(evaluation, stay("goal_setting", 12), stay("middle", 20))).toEqual([
      "warning open-stay-before-another 3 left_on",
    ]);
  });

  it("a stay of no days is one all the same", async () => {
    expect(await foundInStays(evaluation, stay("goal_setting", 12, 12, "middle"), stay("middle", 12))).toEqual([]);
  });

  it("a stay last seen open was left where another one follows, and overlaps one that began before", async () => {
    const seen = (n: number) => stay("evaluation", 1, undefined, "", { observed_until: day(n) });
    expect(await foundInStays(seen(10), stay("middle", 10))).toEqual(["warning censored-before-another 2 left_on"]);
    expect(await foundInStays(seen(11), stay("middle", 10))).toEqual([
      "error overlapping-stays 2 left_on",
      "error overlapping-stays 3 left_on",
      "warning censored-before-another 2 left_on",
    ]);
  });
});

describe("P3.7 a closed episode", () => {
  const closed = (...stays: readonly ReturnType<typeof stay>[]) =>
    found({ stages: [...stays.map((each) => ({ ...each, episode_id: "e2" })), sound] });

  it("has no stay that still lasts", async () => {
    expect(await closed(stay("middle", 1, 20))).toEqual([]);
    expect(await closed(stay("middle", 1))).toEqual(["warning closed-with-open-stay 2 left_on"]);
    expect(await closed(stay("evaluation", 1), stay("middle", 9, 20))).toEqual([
      "warning open-stay-before-another 2 left_on",
    ]);
  });

  it("may have one that was last seen open", async () => {
    expect(await closed(stay("middle", 1, undefined, "", { observed_until: day(20) }))).toEqual([]);
  });
});
