import { roadblocks } from "@rapport/domain";
import { describe, expect, it } from "vitest";
import { cell, practice, rowsBy } from "../test-data/practice.js";
import { inventedTypes } from "../test-data/types.js";

const rows = practice({ episodes: 1000, seed: 4 });
const types = new Map(inventedTypes.map((type) => [type.code, type]));
const courses = rowsBy(rows.interventions, "intervention_id");
const typeOf = (id: string) => types.get(cell(courses.get(id)?.[0], "type"));
const home = rows.assignments.filter((row) => row["setting"] === "home");

describe("assignments", () => {
  it("P1.5 take place where their type says", () => {
    const wrong = rows.assignments.filter(
      (row) => typeOf(cell(row, "intervention_id"))?.setting.some((each) => each === row["setting"]) !== true,
    );
    expect(wrong).toEqual([]);
    expect(home.length).toBeGreaterThan(200);
  });

  it("are given out from the first to the last day of their course", () => {
    for (const [id, list] of rowsBy(rows.assignments, "intervention_id")) {
      const course = courses.get(id)?.[0];
      const days = list.map((row) => cell(row, "assigned_on"));
      expect(days[0]).toBe(cell(course, "started_on"));
      expect(cell(course, "ended_on") || days.at(-1)).toBe(days.at(-1));
      expect(days).toEqual(days.toSorted());
    }
  });

  it("P6.1 homework is done, partly done or not done, and practice is rated 0 to 10", () => {
    expect(new Set(home.map((row) => row["completion"]))).toEqual(new Set(["done", "partly", "not_done", ""]));
    for (const row of rows.assignments) {
      const practised = row["completion"] === "done" || row["completion"] === "partly";
      expect([row["helpfulness"] !== "", row["distress"] !== "", row["details"] !== ""]).toEqual([
        practised,
        practised,
        practised,
      ]);
      expect(row["completion"] === "").toBe(row["reported_on"] === "");
    }
  });

  it("P6.1 some homework is never reported, none after the episode has closed", () => {
    const closedOn = new Map(rows.episodes.map((row) => [row["episode_id"], cell(row, "closed_on")]));
    expect(home.filter((row) => row["reported_on"] === "").length).toBeGreaterThan(10);
    const late = home.filter((row) => {
      const closed = closedOn.get(cell(courses.get(cell(row, "intervention_id"))?.[0], "episode_id")) ?? "";
      return closed !== "" && cell(row, "reported_on") > closed;
    });
    expect(late).toEqual([]);
  });

  it("P6.2 roadblocks are met at home, mostly where nothing was done", () => {
    const blocked = rows.assignments.filter((row) => row["roadblock"] !== "");
    expect(new Set(blocked.map((row) => row["roadblock"]))).toEqual(new Set(roadblocks));
    expect(blocked.every((row) => row["setting"] === "home" && row["completion"] !== "")).toBe(true);
    const undone = home.filter((row) => row["completion"] === "not_done");
    expect(undone.filter((row) => row["roadblock"] !== "").length / undone.length).toBeGreaterThan(0.75);
  });

  it("details are the type's examples, in order along the course, and all of them occur", () => {
    const seen = new Set<string>();
    for (const [id, list] of rowsBy(rows.assignments, "intervention_id")) {
      const examples = (typeOf(id)?.examples ?? []).map((example) => JSON.stringify(example));
      const order = list.filter((row) => row["details"] !== "").map((row) => examples.indexOf(cell(row, "details")));
      expect(order).not.toContain(-1);
      expect(order).toEqual(order.toSorted((a, b) => a - b));
      for (const at of order) seen.add(`${examples[at]}`);
    }
    expect(seen).toEqual(new Set(inventedTypes.flatMap((type) => type.examples.map((each) => JSON.stringify(each)))));
  });
});
