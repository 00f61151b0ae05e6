import { describe, expect, it } from "vitest";
import { cell, practice, rowsBy } from "../test-data/practice.js";
import { inventedTypes } from "../test-data/types.js";

const rows = practice({ episodes: 1000, seed: 4 });
const types = new Map(inventedTypes.map((type) => [type.code, type]));
const stays = rowsBy(rows.stages, "episode_id");
const kindOf = new Map(rows.clients.map((row) => [row["client_id"], cell(row, "kind")]));
const clientOf = new Map(rows.episodes.map((row) => [row["episode_id"], row["client_id"]]));

describe("interventions", () => {
  it("every type that is handed in occurs", () => {
    expect(new Set(rows.interventions.map((row) => row["type"]))).toEqual(new Set(types.keys()));
  });

  it("P3.2 none is delivered in the intake call or in evaluation, and each in a stage that its type names", () => {
    const wrong = rows.interventions.filter((row) => {
      const last = cell(row, "ended_on") || cell(row, "started_on");
      const stay = (stays.get(cell(row, "episode_id")) ?? []).find(
        (each) =>
          cell(each, "entered_on") <= cell(row, "started_on") &&
          (each["left_on"] === "" || last < cell(each, "left_on")),
      );
      return types.get(cell(row, "type"))?.stages.some((stage) => stage === stay?.["stage"]) !== true;
    });
    expect(rows.interventions.length).toBeGreaterThan(1000);
    expect(wrong).toEqual([]);
  });

  it("each is for the kind of client that its type names", () => {
    const wrong = rows.interventions.filter((row) => {
      const kind = kindOf.get(clientOf.get(row["episode_id"]));
      return types.get(cell(row, "type"))?.audience.some((each) => each === kind) !== true;
    });
    expect(wrong).toEqual([]);
  });

  it("has an end unless it goes on in an open episode", () => {
    const closed = new Set(rows.episodes.filter((row) => row["closed_on"] !== "").map((row) => row["episode_id"]));
    const going = rows.interventions.filter((row) => row["ended_on"] === "");
    expect(going.length).toBeGreaterThan(10);
    expect(going.every((row) => row["status"] === "in-progress" && !closed.has(row["episode_id"]))).toBe(true);
    expect(new Set(rows.interventions.map((row) => row["status"]))).toEqual(
      new Set(["completed", "in-progress", "stopped"]),
    );
  });

  it("serves a goal of the same episode that was known when it began, or none", () => {
    const goals = rowsBy(rows.goals, "goal_id");
    const serving = rows.interventions.filter((row) => row["goal_id"] !== "");
    expect(serving.length).toBeGreaterThan(500);
    for (const row of serving) {
      const goal = goals.get(cell(row, "goal_id"))?.[0];
      expect(goal?.["episode_id"]).toBe(row["episode_id"]);
      expect(cell(goal, "set_on") <= cell(row, "started_on")).toBe(true);
    }
  });
});

describe("a type that has no place in a course", () => {
  it("is left out, and a practice without types has no interventions", () => {
    const early = inventedTypes.map((type) => ({ ...type, stages: [] }));
    expect(practice({ episodes: 50, seed: 4, interventionTypes: early }).interventions).toEqual([]);
    expect(practice({ episodes: 50, seed: 4, interventionTypes: [] }).assignments).toEqual([]);
  });
});
