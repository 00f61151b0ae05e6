import { describe, expect, it } from "vitest";
import { day, found, stay } from "./course.fixture.js";

const stages = [
  stay("intake_call", 1, 5, "evaluation"),
  stay("evaluation", 5, 40, "goal_setting"),
  stay("goal_setting", 40),
];

const session = (at: number, on: number, attendance = "attended") => ({
  session_id: `s${at}`,
  episode_id: "e1",
  held_on: day(on),
  format: "individual",
  modality: "office",
  attendance,
});

const foundIn = (...days: readonly number[]) => found({ stages, sessions: days.map((on, at) => session(at, on)) });

describe("P3.2 evaluation takes one to three sessions", () => {
  it("a fourth one is recorded with a warning, and so is a fifth", async () => {
    expect(await foundIn(5, 12, 19)).toEqual([]);
    expect(await foundIn(5, 12, 19, 26, 33)).toEqual([
      "warning fourth-evaluation-session 5 held_on",
      "warning fourth-evaluation-session 6 held_on",
    ]);
  });

  it("in the order of days, not of rows", async () => {
    expect(await foundIn(26, 5, 12, 19)).toEqual(["warning fourth-evaluation-session 2 held_on"]);
  });

  it("the intake call, and what comes after evaluation, does not count", async () => {
    expect(await foundIn(1, 5, 12, 19, 40, 47)).toEqual([]);
  });

  it("a second evaluation begins anew", async () => {
    const again = [
      ...stages.slice(0, 1),
      stay("evaluation", 5, 20, "goal_setting"),
      stay("goal_setting", 20, 30, "evaluation"),
      stay("evaluation", 30),
    ];
    const sessions = [5, 12, 19, 30, 37].map((on, at) => session(at, on));
    expect(await found({ stages: again, sessions })).toEqual([]);
  });

  it("a session to which nobody came does not count", async () => {
    const sessions = [session(0, 5), session(1, 12), session(2, 19, "no_show"), session(3, 26)];
    expect(await found({ stages, sessions })).toEqual([]);
  });
});
