import { closureDisplays, sixStages } from "@rapport/dataset";
import type { DraftFigure } from "@rapport/disclosure";
import { describe, expect, it } from "vitest";
import { countsOf, filledOf, told } from "../counted.fixture.js";
import { practiceOf } from "../practice.fixture.js";
import { timeInStage } from "./time-in-stage.js";

type Row = Readonly<Record<string, string>>;

const closed = { closed_on: "2026-06-01", closure: "completed" };

/** The draft of the middle stage from stays of one episode each, of clients of their own or of those that they name. */
async function middle(stays: readonly Row[], asOf?: string) {
  const rows = stays.map(({ client_id, ...stay }, at) => ({
    stage: { episode_id: `e${at}`, stage: "middle", ...stay },
    episode: { episode_id: `e${at}`, ...closed, ...(client_id === undefined ? {} : { client_id }) },
  }));
  const dataset = await practiceOf(
    rows.map(({ episode }) => episode),
    { stages: rows.map(({ stage }) => stage) },
    asOf,
  );
  const draft = await timeInStage(dataset);
  dataset.close();
  const group = draft.groups.find((each) => each.code === "middle");
  return (name: string): DraftFigure | undefined => group?.figures[name];
}

/** The ways out that anybody took, with how many did. */
const partsOf = (figure: DraftFigure | undefined) =>
  Object.entries(filledOf(figure)).map(([code, count]) => `${code} ${count}`);

describe("time in stage", () => {
  const done = (entered_on: string, left_on: string) => ({ entered_on, left_on, exit: "completed" });

  it("P7.1 a stay lasts from the day it began to the day it was left, which is not counted", async () => {
    const figure = await middle([
      done("2026-01-01", "2026-01-02"),
      done("2026-01-01", "2026-01-04"),
      done("2026-02-27", "2026-03-04"),
    ]);
    // 1, 3 and 5 days: half are over on day 3, and the mean of all three is 3.
    expect(figure("median")).toMatchObject({ estimate: 3 });
  });

  it("P7.1 a stay that lasts counts for as long as it was seen, and is not taken as ended", async () => {
    const figure = await middle([
      done("2026-01-01", "2026-01-11"),
      { entered_on: "2026-01-01" },
      { entered_on: "2026-06-30" },
    ]);
    expect(partsOf(figure("stays"))).toEqual(["completed 1", "open 2"]);
    // S(10) = 1/2 with two at risk, and there is no other exit.
    expect(figure("median")).toMatchObject({ estimate: 10 });
  });

  it("P3.9 a client counts once, however often they were in the stage", async () => {
    const figure = await middle([
      { ...done("2026-01-01", "2026-01-11"), client_id: "a" },
      { entered_on: "2026-03-01", client_id: "a" },
      done("2026-01-01", "2026-01-11"),
    ]);
    expect(told(figure("clients"))).toEqual({
      total: { count: 2, units: 2 },
      parts: [
        { code: "once", count: 1, units: 1 },
        { code: "again", count: 1, units: 1 },
      ],
    });
  });

  it("what lies after the as-of day has not happened yet", async () => {
    const stays = [
      done("2026-01-01", "2026-03-01"),
      done("2026-01-01", "2026-05-01"),
      done("2026-04-01", "2026-04-20"),
    ];
    const figure = await middle(stays, "2026-03-01");
    expect(partsOf(figure("stays"))).toEqual(["completed 1", "open 1"]);
    expect(told(figure("stays"))).toMatchObject({ total: { count: 2, units: 2 } });
  });

  it("a stay that began before the records is at risk from the day that it was seen (left truncation)", async () => {
    const seen = { ...done("2026-01-01", "2026-01-31"), observed_from: "2026-01-21" };
    const figure = await middle([seen, done("2026-01-01", "2026-01-11"), done("2026-01-01", "2026-01-26")]);
    // Day 10: one of two leaves, so that S is 1/2. Day 25: one of two, the late one among them. Fewer than five exits:
    // (10 + 25 + 30) / 3.
    expect(figure("median")).toMatchObject({ estimate: 65 / 3 });
    expect(told(figure("lifeTable"))).toMatchObject({ start: { count: 2, units: 2 } });
  });

  it("P7.1 a stay whose records end before the as-of day counts until it was last seen open (right censoring)", async () => {
    const seen = { entered_on: "2026-01-01", observed_until: "2026-01-21" };
    const left = [done("2026-01-01", "2026-01-11"), done("2026-01-01", "2026-01-31")];
    for (const exit of ["", "censored"]) {
      const figure = await middle([...left, { ...seen, exit }], "2026-06-30");
      expect(partsOf(figure("stays"))).toEqual(["completed 2", "open 1"]);
      // Seen for 20 days, the third is censored between days 14 and 21 of the grid, and not after 180 days.
      expect(told(figure("lifeTable"))).toMatchObject({
        start: { count: 3 },
        rows: [
          { day: 7, censored: 0 },
          { day: 14, exits: { completed: 1 }, censored: 0 },
          { day: 21, exits: { completed: 0 }, censored: 1 },
          { day: 28, censored: 0 },
          { day: 42, exits: { completed: 1 }, censored: 0 },
        ],
      });
    }
  });

  it("an as-of day before the last day on which a stay was seen comes first", async () => {
    const seen = { entered_on: "2026-01-01", observed_until: "2026-05-01", exit: "censored" };
    const asOf = await middle([done("2026-01-01", "2026-01-11"), seen], "2026-02-01");
    const open = await middle([done("2026-01-01", "2026-01-11"), { entered_on: "2026-01-01" }], "2026-02-01");
    expect(asOf("lifeTable")).toEqual(open("lifeTable"));
    expect(asOf("median")).toEqual(open("median"));
  });

  it("a stay whose end was not seen for a day does not count", async () => {
    const unseen = { entered_on: "2026-01-01", observed_from: "2026-02-21" };
    const figure = await middle([unseen, done("2026-01-01", "2026-01-11")], "2026-02-21");
    expect(told(figure("stays"))).toMatchObject({ total: { count: 1 } });
  });

  it("a stay that is seen from before its beginning is seen from its beginning", async () => {
    const early = { ...done("2026-01-10", "2026-01-21"), observed_from: "2026-01-08" };
    expect(told((await middle([early]))("lifeTable"))).toMatchObject({ start: { count: 1 } });
  });

  it("P7.1 who leaves in other ways is told apart: to stages in their order, then for good", async () => {
    const left = (exit: string) => ({ entered_on: "2026-01-01", left_on: "2026-02-01", exit });
    const figure = await middle(["stopped_attending", "moved", "reaching_goals", "goal_setting"].map(left));
    expect(partsOf(figure("stays"))).toEqual(["goal_setting 1", "reaching_goals 1", "stopped_attending 1", "moved 1"]);
  });

  it("P3.7 names every way out, whether anybody took it or not, so that a name proves nobody", async () => {
    const figure = await middle([done("2026-01-01", "2026-01-11")]);
    expect(Object.keys(countsOf(figure("stays")))).toEqual([
      ...sixStages.stages.map((stage) => stage.code),
      ...Object.keys(closureDisplays),
      "open",
    ]);
  });

  it("P3.9 two stays of one client are two stays of one unit, and widen the interval", async () => {
    const lengths = [10, 20, 30, 40, 50, 60, 70, 80].flatMap((days) => [days, days + 1]);
    const left = (days: number) => new Date(Date.UTC(2026, 0, 1 + days)).toISOString().slice(0, 10);
    const stays = lengths.map((days) => done("2026-01-01", left(days)));
    const alone = await middle(stays);
    const paired = await middle(stays.map((stay, at) => ({ ...stay, client_id: `c${Math.floor(at / 2)}` })));
    // d <- rep(seq(10, 80, 10), each = 2) + c(0, 1); s <- Surv(d, rep(1, 16)); quantile(survfit(s ~ 1, ...), .5), with
    // conf.type = "log-log", and then with cluster = rep(1:8, each = 2) too.
    // The eighth exit is the first at which half are gone: mean(c(31, 40, 41, 50, 51)).
    expect(alone("median")).toMatchObject({ estimate: 42.6, lower: 21, upper: 61 });
    expect(paired("median")).toMatchObject({ estimate: 42.6, upper: 70 });
    expect(told(paired("stays"))).toMatchObject({ total: { count: 16, units: 8 } });
  });

  it("the life table counts from one day of the grid to the next, zero-length stays from the beginning", async () => {
    const figure = await middle([
      done("2026-01-01", "2026-01-01"),
      done("2026-01-01", "2026-01-08"),
      done("2026-01-01", "2026-01-09"),
      { entered_on: "2026-06-20" },
    ]);
    const lifeTable = told(figure("lifeTable"));
    expect(lifeTable).toMatchObject({
      start: { count: 4, units: 4 },
      exits: expect.arrayContaining([{ code: "completed", count: 3, units: 3 }]),
      rows: [
        { day: 7, entered: 0, exits: { completed: 2 }, censored: 0 },
        { day: 14, entered: 0, exits: { completed: 1 }, censored: 1 },
      ],
    });
  });
});
