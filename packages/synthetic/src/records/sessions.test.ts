import { describe, expect, it } from "vitest";
import { cell, day, practice, rowsBy } from "../test-data/practice.js";

const rows = practice({ episodes: 1000, seed: 4 });
const sessions = rowsBy(rows.sessions, "episode_id");

describe("sessions", () => {
  it("P3.2 evaluation takes one to three sessions, a call on its first day included", () => {
    const counts = new Set<number>();
    for (const stay of rows.stages.filter((each) => each["stage"] === "evaluation" && each["left_on"] !== "")) {
      if (stay["observed_from"] !== "") continue;
      const held = (sessions.get(cell(stay, "episode_id")) ?? []).filter(
        (each) => cell(each, "held_on") >= cell(stay, "entered_on") && cell(each, "held_on") < cell(stay, "left_on"),
      );
      counts.add(held.length);
      expect(held.some((each) => each["attendance"] === "attended" && each["modality"] !== "phone")).toBe(true);
    }
    expect([...counts].toSorted()).toEqual([1, 2, 3]);
  });

  it("P3.1 the intake call is a short call on the first day", () => {
    const calls = rows.sessions.filter((each) => each["modality"] === "phone");
    const opened = new Map(rows.episodes.map((each) => [each["episode_id"], each["opened_on"]]));
    expect(calls.length).toBeGreaterThan(500);
    expect(calls.every((each) => each["held_on"] === opened.get(each["episode_id"]))).toBe(true);
    expect(calls.every((each) => Number(each["minutes"]) <= 25)).toBe(true);
  });

  it("P7.6 are missed and cancelled in every way, and last only where they were held", () => {
    expect(new Set(rows.sessions.map((each) => each["attendance"]))).toEqual(
      new Set(["attended", "cancelled", "late_cancelled", "no_show", "cancelled_by_practice"]),
    );
    expect(rows.sessions.every((each) => (each["attendance"] === "attended") === (each["minutes"] !== ""))).toBe(true);
  });

  it("P3.7 whoever stops attending the middle stage misses the last session", () => {
    const closed = rows.episodes.filter((each) => each["closure"] === "stopped_attending");
    const last = closed.flatMap((each) => {
      const middle = rows.stages.findLast((stay) => stay["episode_id"] === each["episode_id"]);
      const held = (sessions.get(cell(each, "episode_id")) ?? []).filter(
        (session) => cell(session, "held_on") >= cell(middle, "entered_on"),
      );
      return middle?.["stage"] === "middle" && held.length > 1 ? [held.at(-1)?.["attendance"]] : [];
    });
    expect(last.length).toBeGreaterThan(10);
    expect(new Set(last)).toEqual(new Set(["no_show"]));
  });

  it("P3.6 after completion alone there are boosters, and every later session is one", () => {
    const boosters = rows.sessions.filter((each) => each["booster"] === "yes");
    expect(boosters.length).toBeGreaterThan(20);
    const episodes = rowsBy(rows.episodes, "episode_id");
    for (const session of rows.sessions) {
      const episode = episodes.get(cell(session, "episode_id"))?.[0];
      const after = episode?.["closed_on"] !== "" && day(session, "held_on") > day(episode, "closed_on");
      expect(session["booster"]).toBe(after ? "yes" : "no");
      expect(!after || episode?.["closure"] === "completed").toBe(true);
    }
  });

  it("P1.1 are with one person or with partners together, in the office or by video", () => {
    const forms = new Set(rows.sessions.map((each) => `${each["format"]} ${each["modality"]}`));
    expect(forms).toEqual(
      new Set(["individual phone", "individual office", "individual video", "conjoint office", "conjoint video"]),
    );
  });
});
