import { describe, expect, it } from "vitest";
import { defaultMeasures } from "../parameters/default-measures.js";
import { cell, day, practice, rowsBy } from "../test-data/practice.js";
import { scoreText } from "./measures.js";
import type { Row } from "./rows.js";

const measure = (code: string) => {
  const found = defaultMeasures.find((each) => each.instrument === code);
  if (found === undefined) throw new Error("Expected a default measure.");
  return found;
};

describe("a score", () => {
  it("is held within the instrument's range", () => {
    expect([-4, 0, 27, 30].map((score) => scoreText(score, measure("phq-9")))).toEqual(["0", "0", "27", "27"]);
  });

  it("counted in tenths is written with one decimal, and none where it is whole", () => {
    expect([10, 205, 260, 359, 400].map((score) => scoreText(score, measure("fsfi")))).toEqual([
      "2",
      "20.5",
      "26",
      "35.9",
      "36",
    ]);
  });
});

const rows = practice({ episodes: 1500, seed: 4 });
const episodes = rowsBy(rows.episodes, "episode_id");
const stays = rowsBy(rows.stages, "episode_id");
const courses = [...rowsBy(rows.measures, "episode_id")].map(([id, list]) => ({
  list,
  episode: episodes.get(id)?.[0],
  evaluation: stays
    .get(id)
    ?.slice(0, 2)
    .find((stay) => stay["stage"] === "evaluation"),
  middle: stays.get(id)?.find((stay) => stay["stage"] === "middle"),
}));
const isEnd = (row: Row, episode: Row | undefined): boolean =>
  episode?.["closure"] === "completed" && day(episode, "closed_on") - day(row, "taken_on") <= 28;

describe("measures", () => {
  it("are taken at the start of the work, on or before the day on which evaluation is left", () => {
    const started = courses.filter(({ evaluation }) => evaluation !== undefined);
    expect(started.length).toBeGreaterThan(500);
    for (const { list, evaluation, middle } of started) {
      for (const row of list.filter(
        (each) => middle === undefined || cell(each, "taken_on") < cell(middle, "entered_on"),
      )) {
        expect(cell(row, "taken_on") >= cell(evaluation, "entered_on")).toBe(true);
        expect(cell(row, "taken_on") <= (cell(evaluation, "left_on") || "2026-06-30")).toBe(true);
      }
    }
  });

  it("have an end score within 28 days before completion for most, not for all", () => {
    const completed = courses.filter(({ list, episode, evaluation }) => {
      const started =
        evaluation !== undefined && list.some((row) => cell(row, "taken_on") <= cell(evaluation, "left_on"));
      return started && episode?.["closure"] === "completed";
    });
    const ended = completed.filter(({ list, episode }) => list.some((row) => isEnd(row, episode)));
    expect(completed.length).toBeGreaterThan(200);
    expect(ended.length / completed.length).toBeGreaterThan(0.7);
    expect(ended.length).toBeLessThan(completed.length);
  });

  it("have no end score where the client left early: only a start and some scores in the middle stage", () => {
    let inMiddle = 0;
    for (const { list, episode, evaluation, middle } of courses) {
      if (episode?.["closure"] === "completed") continue;
      for (const row of list) {
        const on = cell(row, "taken_on");
        const atStart = evaluation !== undefined && on <= (cell(evaluation, "left_on") || "2026-06-30");
        const within = (stay: Row) => on > cell(stay, "entered_on") && on < (cell(stay, "left_on") || "2026-07-01");
        const midway = middle !== undefined && within(middle);
        expect(atStart || midway).toBe(true);
        if (!atStart) inMiddle += 1;
      }
    }
    expect(inMiddle).toBeGreaterThan(100);
  });

  it("treatment works a little: scores move in the instrument's good direction, not everyone's", () => {
    // The expected change is the sum of the draws: 2 · (−2.5), 2 · 2.5, 2 · 6, 2 · 4 points; clamping takes little off.
    const expected: Readonly<Record<string, number>> = { "phq-9": -5, fsfi: 5, das: 12, "csi-16": 8 };
    const changes = new Map<string, number[]>();
    for (const { list, episode, evaluation } of courses) {
      for (const same of rowsBy(list, "person_id").values()) {
        for (const [code, scores] of rowsBy(same, "instrument")) {
          const [first] = scores;
          const last = scores.at(-1);
          if (first === undefined || last === undefined || !isEnd(last, episode)) continue;
          if (evaluation === undefined || cell(first, "taken_on") > cell(evaluation, "left_on")) continue;
          const change = Number(last["score"]) - Number(first["score"]);
          changes.set(code, [...(changes.get(code) ?? []), change]);
        }
      }
    }
    for (const [code, mean] of Object.entries(expected)) {
      const found = changes.get(code) ?? [];
      const average = found.reduce((sum, change) => sum + change, 0) / found.length;
      expect(found.length, code).toBeGreaterThan(40);
      // The largest standard deviation is 10 points (das), so 1.6 for 40 people; a quarter of the change is allowed.
      expect(Math.abs(average - mean), code).toBeLessThan(Math.abs(mean) / 4);
      expect(
        found.some((change) => change * mean < 0),
        code,
      ).toBe(true);
    }
  });

  it("P1.1 both partners of a couple rate", () => {
    const couples = courses.filter(({ list }) => list.some((row) => row["instrument"] === "csi-16"));
    const both = couples.filter(
      ({ list }) =>
        rowsBy(
          list.filter((row) => row["instrument"] === "csi-16"),
          "person_id",
        ).size === 2,
    );
    expect(couples.length).toBeGreaterThan(100);
    expect(both.length / couples.length).toBeGreaterThan(0.9);
  });
});
