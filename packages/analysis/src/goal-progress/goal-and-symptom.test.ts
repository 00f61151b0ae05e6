import { describe, expect, it } from "vitest";
import { countsOf, told } from "../counted.fixture.js";
import { practiceOf } from "../practice.fixture.js";
import { goalProgress } from "./goal-progress.js";
import { achieved, ended, goal } from "./goals.fixture.js";

const ids = ["a", "b", "c", "d", "e"];
const stages = ids.flatMap((episode_id) => [
  { episode_id, stage: "evaluation", entered_on: "2026-01-01", left_on: "2026-01-20", exit: "goal_setting" },
  { episode_id, stage: "goal_setting", entered_on: "2026-01-20" },
]);
const core = (episode_id: string, taken_on: string, score: number, more = {}) => ({
  episode_id,
  instrument: "core-10",
  taken_on,
  score: String(score),
  ...more,
});
const before = [10, 14, 18, 22, 16];
const after = [4, 6, 18, 30, 2];
const measures = ids.flatMap((id, at) => [
  core(id, "2026-01-10", before[at] ?? 0),
  core(id, "2026-05-01", after[at] ?? 0),
]);
const episodes = ids.map((id) => ended(id, "2026-05-01"));
// Goals of a and c are achieved; e has none.
const goals = [
  achieved("1", "a", "2026-04-01"),
  goal("2", "a"),
  goal("3", "b"),
  achieved("4", "c", "2026-04-01"),
  goal("5", "d"),
];

async function groupsOf(more = {}) {
  const dataset = await practiceOf(episodes, { stages, measures, goals, ...more });
  const draft = await goalProgress(dataset);
  dataset.close();
  return draft.groups;
}

describe("goal against symptom", () => {
  it("P7.3 tells of everyone with both scores and a goal whether a goal was achieved, and whether they improved reliably", async () => {
    const [all, instrument, ...rest] = await groupsOf();
    // sd(c(10, 14, 18, 22, 16)) = 4.472136; 1.96 * sqrt(2) * 4.472136 * sqrt(1 - .90) = 3.92: a and b improved, d did not.
    expect(instrument?.code).toBe("core-10");
    const figure = instrument?.figures["goalAndSymptom"];
    expect(countsOf(figure)).toEqual({ both: 1, goal_only: 1, symptom_only: 1, neither: 1 });
    expect([all?.code, ...rest]).toEqual(["all"]);
  });

  it("partners are two people of one unit, each with a score of their own beside the goals of both", async () => {
    const couple = ["p", "q"].flatMap((person_id, at) => [
      core("a", "2026-01-10", 20, { person_id }),
      core("a", "2026-05-01", at === 0 ? 2 : 20, { person_id }),
    ]);
    const people = [{ person_id: "p" }, { person_id: "q" }];
    const members = people.map(({ person_id }) => ({ client_id: "a", person_id }));
    const others = measures.filter(({ episode_id }) => episode_id !== "a");
    const [, instrument] = await groupsOf({ people, members, measures: [...couple, ...others] });
    const figure = instrument?.figures["goalAndSymptom"];
    expect(countsOf(figure)).toEqual({ both: 1, goal_only: 2, symptom_only: 1, neither: 1 });
    expect(told(figure)).toMatchObject({ total: { count: 5, units: 4 } });
  });

  it("says nothing of an instrument of which it is not known which change is reliable, or where nobody with goals has two scores", async () => {
    const ofCsi = measures.map((row) => ({ ...row, instrument: "csi-16" }));
    expect((await groupsOf({ measures: ofCsi })).map(({ code }) => code)).toEqual(["all"]);
    expect(
      (await groupsOf({ goals: [goal("1", "e")], measures: measures.slice(0, 8) })).map(({ code }) => code),
    ).toEqual(["all"]);
  });
});
