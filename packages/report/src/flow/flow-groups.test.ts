import { english } from "@rapport/language";
import { describe, expect, it } from "vitest";
import { flowGroup, tableOf } from "./flow.fixture.js";
import { flowGroups } from "./flow-groups.js";
import { shownWeeks } from "./flow-weeks.js";

type Tables = readonly Parameters<typeof tableOf>[2][];

const groupsOf = (...tables: Tables) => {
  const figures = tables.map((counts, at) => tableOf(`state-at-week-${[0, 4, 12][at]}`, 50, counts));
  return flowGroups(english, shownWeeks({ ...flowGroup, figures })).map(({ kind, label }) => `${kind}: ${label}`);
};

const ends: Tables[number] = [
  ["completed", 5],
  ["left", 5],
  ["unknown", "few"],
];

describe("the states of all weeks in few groups", () => {
  it("merges stages that some week has merged, under the name that they have there", () => {
    expect(groupsOf([["a", 5], ["b", 5], ["c", 5], ...ends], [["a", 5], ["work", 5, ["b", "c"]], ...ends])).toEqual([
      "stage: A",
      "stage: Work",
      "completed: Completed",
      "left: Left",
    ]);
  });

  it("gathers neighbours with the fewest episodes until there are three, named by the first and the last", () => {
    const stages: Tables[number] = [
      ["a", 50],
      ["b", 5],
      ["c", 10],
      ["d", 40],
      ["e", 50],
    ];
    expect(groupsOf([...stages, ...ends]).slice(0, 3)).toEqual(["stage: A", "stage: B to D", "stage: E"]);
  });

  it("tells no completion apart where a week has merged both endings", () => {
    const merged: Tables[number] = [
      ["a", 5],
      ["ended", 5, ["completed", "left"]],
      ["unknown", 5],
    ];
    expect(groupsOf([["a", 5], ...ends], merged)).toEqual(["stage: A", "left: Ended"]);
  });

  it("is the same for a model of one stage, and nothing without a week", () => {
    expect(groupsOf([["a", 5], ...ends])).toEqual(["stage: A", "completed: Completed", "left: Left"]);
    expect(flowGroups(english, [])).toEqual([]);
  });
});
