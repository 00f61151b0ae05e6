import { afterEach, describe, expect, it } from "vitest";
import type { Dataset, GivenRows } from "@rapport/dataset";
import type { DraftFigure } from "@rapport/disclosure";
import { countsOf, filledOf, told } from "../counted.fixture.js";
import { treatedPractice } from "../intervention-use/treated.fixture.js";
import type { TreatedRow, UseRow } from "../intervention-use/treated.fixture.js";
import { homework } from "./homework.js";

type Given = NonNullable<UseRow["given"]>;

let opened: Dataset | undefined;
afterEach(() => opened?.close());

async function figures(episodes: Readonly<Record<string, TreatedRow>>, more: GivenRows = {}, asOf?: string) {
  opened = await treatedPractice(episodes, more, asOf);
  const { groups } = await homework(opened);
  return (name: string): DraftFigure | undefined => groups[0]?.figures[name];
}

const episode = (...given: Given): TreatedRow => ({ uses: [{ type: "talking", given }] });
const on = (assigned_on: string, more: Readonly<Record<string, string>> = {}) => ({ assigned_on, ...more });

/** The mean of each of these figures, in percent; `undefined` where there is none. */
function meansOf(figure: (name: string) => DraftFigure | undefined, ...names: readonly string[]) {
  return names.map((name) => {
    const found = told(figure(name));
    return found && "mean" in found ? found.mean : undefined;
  });
}

describe("homework", () => {
  it("P6.1 is done, partly done, not done, or not reported by the as-of day", async () => {
    const row = episode(
      on("2026-02-01", { reported_on: "2026-02-08" }),
      on("2026-02-01", { completion: "partly", reported_on: "2026-02-08" }),
      on("2026-02-01", { completion: "not_done" }),
      on("2026-02-01", { completion: "" }),
      on("2026-02-08", { reported_on: "2026-02-15" }),
      on("2026-02-15"),
    );
    const names = ["done", "partly", "notDone", "unreported", "reportedDone"] as const;
    const asOn = async (day: string) => meansOf(await figures({ a: row }, {}, day), ...names);
    expect(await asOn("2026-02-14")).toEqual([20, 20, 20, 40, 50]);
    expect((await asOn("2026-06-30")).map((value) => Math.round(value ?? 0))).toEqual([50, 17, 17, 17, 70]);
  });

  it("P1.5 what takes place in the room is told apart, and is no homework", async () => {
    const figure = await figures({
      a: episode(on("2026-02-01"), on("2026-02-01", { setting: "room", completion: "" })),
    });
    expect(meansOf(figure, "atHome", "done", "unreported")).toEqual([50, 100, 0]);
    expect(meansOf(figure, "roomDone", "roomUnreported")).toEqual([0, 100]);
    expect(filledOf(figure("perEpisode"))).toEqual({ "1-2": 1 });
  });

  it("P1.5 P6.1 tells of what takes place in the room how much was done, and of how much nothing was reported", async () => {
    const room = (completion: string) => on("2026-02-01", { setting: "room", completion });
    const rooms = ["done", "done", "partly", ""].map(room);
    const figure = await figures({ a: episode(...rooms), b: episode(room("done")), c: episode(on("2026-02-01")) });
    // a: 2 of 4 done, 1 of 4 unreported; b: all done; c: none in the room
    expect(meansOf(figure, "roomDone", "roomUnreported")).toEqual([75, 12.5]);
    expect(told(figure("roomDone"))).toMatchObject({ of: { count: 2, units: 2 }, range: [0, 100] });
    expect((await figures({ c: episode(on("2026-02-01")) }))("roomDone")).toBeUndefined();
  });

  it("counts none of a course that was not delivered, or of an episode that did not reach treatment", async () => {
    const given = [on("2026-02-01")];
    const uses = ["not-done", "entered-in-error", "stopped"].map((status) => ({ type: "talking", status, given }));
    const figure = await figures({ a: { uses }, b: { ...episode(...given, ...given), treated: undefined } });
    expect(filledOf(figure("shareDone"))).toEqual({ all: 1 });
    expect(filledOf(figure("perEpisode"))).toEqual({ "1-2": 1 });
  });

  it("P7.4 counts the homework of each episode that reached treatment, those without any among them", async () => {
    const many = (count: number) => episode(...Array.from({ length: count }, () => on("2026-02-01")));
    const figure = await figures({ a: many(0), b: many(1), c: many(3), d: many(10), e: many(20), f: many(21) });
    expect(filledOf(figure("perEpisode"))).toEqual({ "0": 1, "1-2": 1, "3-5": 1, "6-10": 1, "11-20": 1, "21+": 1 });
    expect(figure("perEpisode")).toMatchObject({ ordered: true });
  });

  it("each client counts once for the share that was done, partly done as half, of what was reported on", async () => {
    const figure = await figures({
      a: episode(on("2026-02-01"), on("2026-02-01", { completion: "partly" }), on("2026-02-01", { completion: "" })),
      b: { ...episode(on("2026-02-01", { completion: "not_done" })), client: "p" },
      c: { ...episode(on("2026-02-01"), on("2026-02-01")), client: "p" },
      d: episode(on("2026-02-01", { completion: "" })),
    });
    // a: (1 + 0.5) / 2; p: (0 + 1 + 1) / 3
    const mean = told(figure("reportedDone"));
    expect(mean).toMatchObject({ of: { count: 2, units: 2 }, range: [0, 100] });
    const [a = 0, p = 0] = mean && "values" in mean ? mean.values : [];
    expect([a, p].toSorted((one, other) => one - other)).toEqual([expect.closeTo(200 / 3, 10), 75]);
  });

  it("episodes are told by how much was done of what was reported on, half of it being the line", async () => {
    const figure = await figures({
      a: episode(on("2026-02-01"), on("2026-02-01", { completion: "" })),
      b: episode(on("2026-02-01"), on("2026-02-01", { completion: "not_done" })),
      c: episode(on("2026-02-01", { completion: "partly" }), on("2026-02-01", { completion: "not_done" })),
      d: episode(on("2026-02-01", { completion: "" })),
      e: episode(),
    });
    expect(countsOf(figure("shareDone"))).toEqual({ all: 1, half: 1, less: 1, unreported: 1 });
  });

  it("P6.1 helpfulness and distress are of what was rated by the as-of day", async () => {
    const figure = await figures({
      a: episode(
        on("2026-02-01", { helpfulness: "4" }),
        on("2026-02-01", { helpfulness: "8" }),
        on("2026-02-01", { reported_on: "2026-07-01", distress: "9" }),
      ),
    });
    expect(told(figure("helpfulness"))).toMatchObject({ values: [6], range: [0, 10] });
    expect(figure("distress")).toBeUndefined();
  });

  it("P6.2 tells the first roadblock of each episode in which something was not done, with none among them", async () => {
    const missed = (day: string, more: Readonly<Record<string, string>> = {}) =>
      on(day, { completion: "not_done", ...more });
    const figure = await figures({
      a: episode(
        missed("2026-02-08", { roadblock: "pain" }),
        missed("2026-02-01"),
        missed("2026-02-02", { completion: "partly", roadblock: "time" }),
      ),
      b: episode(missed("2026-02-01")),
      c: episode(on("2026-02-01", { roadblock: "pain" })),
      d: episode(on("2026-02-01", { completion: "", roadblock: "pain" })),
    });
    expect(filledOf(figure("roadblocks"))).toEqual({ time: 1, none: 1 });
  });

  it("is absent before the first assignment", async () => {
    opened = await treatedPractice({ a: episode(on("2026-02-01")) }, {}, "2026-01-31");
    expect(await homework(opened)).toEqual({ question: "homework", groups: [], expected: ["all"] });
  });
});

describe("what followed a roadblock (P6.2)", () => {
  const met = on("2026-02-01", { completion: "not_done", reported_on: "2026-02-08", roadblock: "time" });
  const revised = (revised_on: string) => ({
    plan_revisions: [{ plan_revision_id: "r", episode_id: "a", revised_on, intervention_types: "talking" }],
  });
  const followed = async (row: TreatedRow, more: GivenRows = {}, asOf?: string) =>
    filledOf((await figures({ a: row }, more, asOf))("afterRoadblock"));
  const begins = (from: string) => ({
    uses: [
      { type: "talking", given: [met] },
      { type: "sensate", from },
    ],
  });

  it("is an intervention of a new type from the day of the report on, for eight weeks", async () => {
    expect(await followed(begins("2026-02-07"))).toEqual({ nothing: 1 });
    expect(await followed(begins("2026-02-08"))).toEqual({ changed: 1 });
    expect(await followed(begins("2026-04-05"))).toEqual({ changed: 1 });
    expect(await followed(begins("2026-04-06"))).toEqual({ nothing: 1 });
  });

  it("is no new type where the episode had it before", async () => {
    const uses = [
      { type: "talking", given: [met] },
      { type: "talking", from: "2026-02-20" },
    ];
    expect(await followed({ uses })).toEqual({ nothing: 1 });
  });

  it("is a revised plan, where the practice keeps plan revisions", async () => {
    expect(await followed(episode(met), revised("2026-02-08"))).toEqual({ revised: 1 });
    expect(await followed(episode(met), revised("2026-04-06"))).toEqual({ nothing: 1 });
    const figure = await figures({ a: episode(met) });
    expect(Object.keys(countsOf(figure("afterRoadblock")))).toEqual([
      "changed",
      "done_next",
      "ended",
      "nothing",
      "recent",
    ]);
  });

  it("is later homework that was done and reported within eight weeks", async () => {
    const next = (more: Readonly<Record<string, string>>) => episode(met, on("2026-02-08", more));
    expect(await followed(next({ reported_on: "2026-04-05" }))).toEqual({ done_next: 1 });
    expect(await followed(next({ reported_on: "2026-04-06" }))).toEqual({ nothing: 1 });
    expect(await followed(next({ completion: "partly" }))).toEqual({ nothing: 1 });
    expect(await followed(episode(met, on("2026-02-07")))).toEqual({ nothing: 1 });
  });

  it("is the end of the episode where none of these came before it", async () => {
    expect(await followed({ ...episode(met), closed: "2026-04-05" })).toEqual({ ended: 1 });
    expect(await followed({ ...episode(met), closed: "2026-04-06" })).toEqual({ nothing: 1 });
    expect(await followed({ ...begins("2026-03-01"), closed: "2026-04-05" })).toEqual({ changed: 1 });
  });

  it("has one answer each, the first that holds", async () => {
    const row = {
      uses: [
        { type: "talking", given: [met, on("2026-02-10")] },
        { type: "sensate", from: "2026-02-09" },
      ],
    };
    expect(await followed(row, revised("2026-02-09"))).toEqual({ changed: 1 });
    expect(await followed(episode(met, on("2026-02-10")), revised("2026-02-09"))).toEqual({ revised: 1 });
  });

  it("is too early to say within eight weeks of the as-of day, whatever came already", async () => {
    expect(await followed(begins("2026-02-09"), {}, "2026-04-04")).toEqual({ recent: 1 });
    expect(await followed(begins("2026-02-09"), {}, "2026-04-05")).toEqual({ changed: 1 });
  });

  it("what was given beside homework on one day did not follow it, where no day of a report is recorded", async () => {
    const unreported = on("2026-02-01", { completion: "not_done", roadblock: "time" });
    expect(await followed(episode(unreported, on("2026-02-01")))).toEqual({ nothing: 1 });
    expect(await followed(episode(unreported, on("2026-02-02")))).toEqual({ done_next: 1 });
  });

  it("does not follow in another episode", async () => {
    const uses = [{ type: "sensate", from: "2026-02-09" }];
    const figure = await figures({ a: { ...episode(met), client: "p" }, b: { client: "p", uses } });
    expect(filledOf(figure("afterRoadblock"))).toEqual({ nothing: 1 });
  });
});

describe("the next homework after a roadblock (P6.2)", () => {
  const met = on("2026-02-01", { completion: "not_done", reported_on: "2026-02-08", roadblock: "time" });
  const next = async (given: Given, asOf?: string) =>
    filledOf((await figures({ a: episode(met, ...given) }, {}, asOf))("nextHomework"));

  it.each([
    ["done", { done: 1 }],
    ["partly", { partly: 1 }],
    ["not_done", { not_done: 1 }],
    ["", { unreported: 1 }],
  ])("given from the day of the report on and %j", async (completion, expected) => {
    expect(await next([on("2026-02-08", { completion })])).toEqual(expected);
    expect(await next([on("2026-02-07", { completion })])).toEqual({ none_given: 1 });
  });

  it("is the first that was given, whatever became of later homework", async () => {
    expect(await next([on("2026-02-16"), on("2026-02-15", { completion: "partly" })])).toEqual({ partly: 1 });
  });

  it("counts as it was known within eight weeks, and as none where it was given after them", async () => {
    expect(await next([on("2026-02-15", { reported_on: "2026-04-05" })])).toEqual({ done: 1 });
    expect(await next([on("2026-02-15", { reported_on: "2026-04-06" })])).toEqual({ unreported: 1 });
    expect(await next([on("2026-04-05", { completion: "" })])).toEqual({ unreported: 1 });
    expect(await next([on("2026-04-06")])).toEqual({ none_given: 1 });
  });

  it("is too early to say within eight weeks of the as-of day", async () => {
    expect(await next([on("2026-02-15")], "2026-04-04")).toEqual({ recent: 1 });
    expect(await next([on("2026-02-15")], "2026-04-05")).toEqual({ done: 1 });
  });

  it("is no exercise in the room, nor that of an episode without a roadblock", async () => {
    expect(await next([on("2026-02-15", { setting: "room" })])).toEqual({ none_given: 1 });
    const figure = await figures({ a: episode(on("2026-02-01", { completion: "not_done" }), on("2026-02-08")) });
    expect(filledOf(figure("nextHomework"))).toEqual({});
  });
});
