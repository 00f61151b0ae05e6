import type { DraftFigure } from "@rapport/disclosure";
import { describe, expect, it } from "vitest";
import { told } from "../counted.fixture.js";
import { practiceOf } from "../practice.fixture.js";
import { timeInStage } from "./time-in-stage.js";

type Row = Readonly<Record<string, string>>;
type Figures = Readonly<Record<string, DraftFigure>>;

interface Course {
  readonly stays: readonly Row[];
  /** Attended, in the office, where it says nothing else. */
  readonly sessions: readonly (string | Row)[];
}

/** The figures of each stage, of one episode a course. */
async function drafted(courses: readonly Course[], asOf?: string): Promise<Readonly<Record<string, Figures>>> {
  const id = (at: number) => `e${at}`;
  const dataset = await practiceOf(
    courses.map((_, at) => ({ episode_id: id(at) })),
    {
      stages: courses.flatMap(({ stays }, at) => stays.map((stay) => ({ episode_id: id(at), ...stay }))),
      sessions: courses.flatMap(({ sessions }, at) =>
        sessions.map((session, place) => ({
          session_id: `s${at}-${place}`,
          episode_id: id(at),
          format: "individual",
          modality: "office",
          attendance: "attended",
          ...(typeof session === "string" ? { held_on: session } : session),
        })),
      ),
    },
    asOf,
  );
  const { groups } = await timeInStage(dataset, { clocks: ["days", "sessions"] });
  dataset.close();
  return Object.fromEntries(groups.map(({ code, figures }) => [code, figures]));
}

const middle = (entered_on: string, left_on?: string, exit = "completed"): Row => ({
  stage: "middle",
  entered_on,
  ...(left_on === undefined ? {} : { left_on, exit }),
});

/** The one number of sessions of stays that ended, which all are the same as their median where there is one stay. */
const medianOf = (figures: Figures | undefined) => told(figures?.["median:sessions"]);

const rowsOf = (figures: Figures | undefined) =>
  told(figures?.["lifeTable:sessions"])?.rows?.map(({ day, exits, censored }) => {
    const left = Object.values(exits).reduce((sum, count) => sum + count, 0);
    return [day, left, censored] as const;
  });

const january = (day: number) => `2026-01-${String(day).padStart(2, "0")}`;

describe("time in stage on a clock of sessions", () => {
  it("P7.1 counts the sessions of the episode that were attended in the stay, boosters apart", async () => {
    const unattended = ["cancelled", "late_cancelled", "no_show", "cancelled_by_practice"].map((attendance, at) => ({
      held_on: january(10 + at),
      attendance,
    }));
    const booster = { held_on: january(20), booster: "true" };
    const { middle: figures } = await drafted([
      {
        stays: [middle(january(5), january(25))],
        sessions: [january(4), january(5), january(12), january(26), ...unattended, booster],
      },
    ]);
    expect(medianOf(figures)).toMatchObject({ estimate: 2 });
  });

  it("a session on the day on which a stage ends and the next begins belongs to the next", async () => {
    const { middle: figures, termination } = await drafted([
      {
        stays: [
          middle(january(5), january(15), "termination"),
          { ...middle(january(15), january(20)), stage: "termination" },
        ],
        sessions: [january(5), january(15)],
      },
    ]);
    expect(medianOf(figures)).toMatchObject({ estimate: 1 });
    expect(medianOf(termination)).toMatchObject({ estimate: 1 });
  });

  it("a session on the last day of an episode, on which no stage begins, was the last of the stage that ended", async () => {
    const { middle: figures, termination } = await drafted([
      {
        stays: [
          middle(january(5), january(15), "termination"),
          { ...middle(january(15), january(15)), stage: "termination" },
        ],
        sessions: [january(5), january(15)],
      },
    ]);
    // The stay in termination began and ended on that day.
    expect(medianOf(figures)).toMatchObject({ estimate: 1 });
    expect(medianOf(termination)).toMatchObject({ estimate: 1 });
  });

  it("a stay that ended without a session ended at none, in the first interval", async () => {
    const { middle: figures } = await drafted([
      { stays: [middle(january(5), january(15))], sessions: [] },
      { stays: [middle(january(5), january(15))], sessions: [january(6)] },
      { stays: [middle(january(5))], sessions: [] },
    ]);
    // S(0) = 2/3; S(1) = 0 with one at risk: the mean of both exits, since there are fewer than five.
    expect(medianOf(figures)).toMatchObject({ estimate: 0.5 });
    expect(rowsOf(figures)).toEqual([[1, 2, 1]]);
  });

  it("a stay that lasts has the sessions until the as-of day, that day with it", async () => {
    const courses = [
      { stays: [middle(january(5))], sessions: [january(5), january(12), january(20), january(21)] },
      { stays: [middle(january(5), "2026-03-01")], sessions: [january(20), "2026-02-10"] },
    ];
    const { middle: figures } = await drafted(courses, january(20));
    expect(rowsOf(figures)).toEqual([
      [1, 0, 1],
      [2, 0, 0],
      [3, 0, 1],
    ]);
    const seen = { ...middle(january(5)), observed_until: january(12) };
    const { middle: until } = await drafted([{ ...courses[0], stays: [seen], sessions: [january(12), january(13)] }]);
    expect(rowsOf(until)).toEqual([[1, 0, 1]]);
  });

  it("a stay that began before it was observed is left out, since its first sessions are not known", async () => {
    const { middle: figures } = await drafted([
      { stays: [{ ...middle(january(1), january(30)), observed_from: january(10) }], sessions: [january(12)] },
      {
        stays: [{ ...middle(january(1), january(30)), observed_from: january(1) }],
        sessions: [january(3), january(12)],
      },
    ]);
    expect(told(figures?.["lifeTable:sessions"])).toMatchObject({ start: { count: 1 } });
    expect(told(figures?.["lifeTable"])).toMatchObject({ start: { count: 1 }, rows: [{}, { entered: 1 }, {}, {}, {}] });
    expect(medianOf(figures)).toMatchObject({ estimate: 2 });
  });

  it("P3.1 a telephone call in the stage of the intake call is no session", async () => {
    const call = { ...middle(january(1), january(10), "evaluation"), stage: "intake_call" };
    const evaluation = { ...middle(january(10), january(20), "goal_setting"), stage: "evaluation" };
    const byPhone = (held_on: string) => ({ held_on, modality: "phone" });
    const figures = await drafted([
      { stays: [call, evaluation], sessions: [byPhone(january(2)), january(3), byPhone(january(11))] },
    ]);
    expect(medianOf(figures["intake_call"])).toMatchObject({ estimate: 1 });
    expect(medianOf(figures["evaluation"])).toMatchObject({ estimate: 1 });
  });

  it("has Kaplan–Meier quantiles over sessions with log-log intervals, rounded to whole sessions and no weeks", async () => {
    const ended = [0, 1, 1, 2, 2, 2, 3, 3, 3, 3, 4, 4, 5, 6];
    const open = [2, 3, 5, 0];
    const sessions = (count: number) => Array.from({ length: count }, (_, at) => january(6 + at));
    const { middle: figures } = await drafted([
      ...ended.map((count) => ({ stays: [middle(january(5), january(25))], sessions: sessions(count) })),
      ...open.map((count) => ({ stays: [middle(january(5))], sessions: sessions(count) })),
    ]);
    // R 4.2.2, survival 3.5-3: quantile(survfit(Surv(t, e) ~ 1, conf.type = "log-log"), c(.25, .5, .75)) with these numbers:
    // 2 (0 to 3), 3 (2 to 4), 4 (3 to not reached). An estimate here is the mean of the five exits around the quantile, of
    // (1, 2, 2, 2, 3), (3, 3, 3, 3, 4) and (3, 4, 4, 5, 6).
    expect(told(figures?.["lowerQuartile:sessions"])).toMatchObject({ estimate: 2, lower: 0, upper: 3 });
    expect(medianOf(figures)).toMatchObject({ estimate: 3.2, lower: 2, upper: 4, steps: [1, 2, 3, 4, 6, 8, 12] });
    expect(told(figures?.["upperQuartile:sessions"])).toMatchObject({ estimate: 4.4, lower: 3, upper: undefined });
    expect(rowsOf(figures)).toEqual([
      [1, 3, 1],
      [2, 3, 1],
      [3, 4, 1],
      [4, 2, 0],
      [5, 1, 1],
      [6, 1, 0],
    ]);
  });

  it("is not told where the practice keeps no sessions, nor where it was not asked for", async () => {
    const names = (dataset: Awaited<ReturnType<typeof practiceOf>>, clocks: readonly ("days" | "sessions")[]) =>
      timeInStage(dataset, { clocks }).then(({ groups }) => groups.flatMap(({ figures }) => Object.keys(figures)));
    const stages = [{ episode_id: "e0", ...middle(january(5), january(15)) }];
    const none = await practiceOf([{ episode_id: "e0" }], { stages });
    expect((await names(none, ["days", "sessions"])).filter((name) => name.includes(":"))).toEqual([]);
    none.close();
    const session = { session_id: "s0", episode_id: "e0", held_on: january(6), attendance: "attended" };
    const kept = await practiceOf([{ episode_id: "e0" }], {
      stages,
      sessions: [{ ...session, format: "individual", modality: "video" }],
    });
    expect((await names(kept, ["days"])).filter((name) => name.includes(":"))).toEqual([]);
    expect(await names(kept, ["days", "sessions"])).toContain("median:sessions");
    kept.close();
  });
});
