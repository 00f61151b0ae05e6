import { describe, expect, it } from "vitest";
import { cell, practice, rowsBy } from "../test-data/practice.js";

const rows = practice({ episodes: 1000, seed: 4 });
const ratings = rowsBy(rows.goal_ratings, "goal_id");
const episodes = rowsBy(rows.episodes, "episode_id");
const stays = rowsBy(rows.stages, "episode_id");

describe("goals", () => {
  it("P3.3 are set while goals are set, up to three of them at first", () => {
    for (const [id, list] of rowsBy(rows.goals, "episode_id")) {
      const plannings = (stays.get(id) ?? []).filter((stay) => stay["stage"] === "goal_setting");
      expect(list.length).toBeLessThanOrEqual(2 + plannings.length);
      for (const goal of list) {
        const setOn = cell(goal, "set_on");
        const inside = plannings.some(
          (stay) => cell(stay, "entered_on") <= setOn && (stay["left_on"] === "" || setOn < cell(stay, "left_on")),
        );
        expect(inside).toBe(true);
      }
    }
  });

  it("P4.2 are rated from the day on which they are set, in the range of their scale", () => {
    expect(new Set(rows.goal_ratings.map((row) => row["scale"]))).toEqual(new Set(["gbo", "gas"]));
    for (const goal of rows.goals) {
      const list = ratings.get(cell(goal, "goal_id")) ?? [];
      expect(list[0]?.["rated_on"]).toBe(goal["set_on"]);
      expect(new Set(list.map((row) => row["scale"])).size).toBe(1);
      const [lowest, highest] = list[0]?.["scale"] === "gas" ? [-2, 2] : [0, 10];
      expect(list.every((row) => Number(row["score"]) >= lowest && Number(row["score"]) <= highest)).toBe(true);
      const days = list.map((row) => cell(row, "rated_on"));
      expect(days).toEqual(days.toSorted());
    }
  });

  it("move: the last of several ratings is on average two points of ten above the first, or more", () => {
    const changes = [...ratings.values()]
      .filter((list) => list.length > 1 && list[0]?.["scale"] === "gbo")
      .map((list) => Number(list.at(-1)?.["score"]) - Number(list[0]?.["score"]));
    const mean = changes.reduce((sum, change) => sum + change, 0) / changes.length;
    expect(mean).toBeGreaterThan(2);
    expect(mean).toBeLessThan(6);
    expect(changes.some((change) => change < 0)).toBe(true);
  });

  it("P4.3 are active while the episode is open, completed with it, and cancelled where it ended early", () => {
    for (const goal of rows.goals) {
      const closure = episodes.get(cell(goal, "episode_id"))?.[0]?.["closure"];
      const expected = closure === "" ? "active" : closure === "completed" ? "completed" : "cancelled";
      expect(goal["lifecycle_status"]).toBe(expected);
    }
    expect(new Set(rows.goals.map((row) => row["achievement_status"]))).toEqual(
      new Set(["achieved", "not-achieved", "no-progress", "in-progress", "improving", "worsening", "no-change"]),
    );
  });

  it("P4.1 belong to one person of the client, or to both", () => {
    const members = rowsBy(rows.members, "client_id");
    for (const goal of rows.goals) {
      const people = members.get(cell(episodes.get(cell(goal, "episode_id"))?.[0], "client_id")) ?? [];
      const owners = people.map((row) => row["person_id"]);
      expect(owners.length > 1 ? [...owners, "both"] : owners).toContain(goal["owner"]);
    }
  });
});
