import { afterEach, describe, expect, it } from "vitest";
import type { Dataset, GivenRows } from "@rapport/dataset";
import type { DraftFigure } from "@rapport/disclosure";
import { told } from "../counted.fixture.js";
import { treatedPractice } from "../intervention-use/treated.fixture.js";
import type { TreatedRow } from "../intervention-use/treated.fixture.js";
import { commitment } from "./commitment.js";

type Row = Readonly<Record<string, string>>;

let opened: Dataset | undefined;
afterEach(() => opened?.close());

async function figures(episodes: Readonly<Record<string, TreatedRow>>, more: GivenRows = {}, asOf?: string) {
  opened = await treatedPractice(episodes, more, asOf);
  const { groups } = await commitment(opened);
  return (group: string, name = "completed"): DraftFigure | undefined =>
    groups.find(({ code }) => code === group)?.figures[name];
}

/** An ended episode with homework of these completions. */
const ended = (...completions: readonly string[]): TreatedRow => ({
  closed: "2026-05-01",
  uses: [{ type: "talking", given: completions.map((completion) => ({ assigned_on: "2026-02-01", completion })) }],
});
const half = ended("done", "not_done");
const less = ended("partly", "not_done");

const scores = (episode_id: string, instrument: string, first: number, last: number): readonly Row[] => [
  { episode_id, instrument, taken_on: "2026-01-05", score: String(first) },
  { episode_id, instrument, taken_on: "2026-04-20", score: String(last) },
];

const sessionsOf = (episode: string, ...attendances: readonly string[]): readonly Row[] =>
  attendances.map((attendance, at) => ({
    session_id: `${episode} ${at}`,
    episode_id: episode,
    held_on: `2026-02-${String(at + 1).padStart(2, "0")}`,
    format: "individual",
    modality: "office",
    attendance,
  }));

const times = (count: number, attendance: string) => Array.from({ length: count }, () => attendance);
const shareOf = (numerator: number, denominator: number) => ({
  numerator: { count: numerator },
  denominator: { count: denominator },
  isShare: true,
});

describe("commitment", () => {
  it("P7.5 tells ended episodes apart by whether half of the homework was done, and how many were completed", async () => {
    const figure = await figures({
      a: half,
      b: less,
      c: { ...less, closure: "stopped_attending" },
      open: { uses: half.uses ?? [] },
      unknown: ended(""),
      none: { closed: "2026-05-01" },
      untreated: { ...half, treated: undefined },
    });
    expect(told(figure("homework-high"))).toMatchObject(shareOf(1, 1));
    expect(told(figure("homework-low"))).toMatchObject(shareOf(1, 2));
  });

  it("P7.6 attendance is of the sessions that clients could have come to: 80 % is the line", async () => {
    const booster = { ...sessionsOf("x", "no_show")[0], session_id: "b", episode_id: "a", booster: "yes" };
    const sessions = [
      ...sessionsOf("a", ...times(4, "attended"), "no_show", "cancelled_by_practice"),
      { ...booster, held_on: "2026-06-01" },
      ...sessionsOf("b", ...times(3, "attended"), "cancelled"),
      ...sessionsOf("c", ...times(3, "attended"), "late_cancelled"),
      ...sessionsOf("d", "cancelled_by_practice"),
    ];
    const episode = { closed: "2026-05-01" };
    const figure = await figures({ a: episode, b: episode, c: episode, d: episode }, { sessions });
    expect(told(figure("attendance-high"))).toMatchObject(shareOf(1, 1));
    expect(told(figure("attendance-low"))).toMatchObject(shareOf(2, 2));
  });

  it("P2.6 motivation at the start is the mean of the people in an episode, with the line at 7", async () => {
    const rated = (episode_id: string, motivation: string, person_id: string): Row => ({
      episode_id,
      taken_on: "2026-01-05",
      motivation,
      person_id,
    });
    const people = ["p", "q", "r"].map((person_id) => ({ person_id }));
    const members = [
      { client_id: "a", person_id: "p" },
      { client_id: "a", person_id: "q" },
      { client_id: "b", person_id: "r" },
    ];
    const history = [rated("a", "6", "p"), rated("a", "8", "q"), rated("b", "6", "r")];
    const episode = { closed: "2026-05-01" };
    const figure = await figures({ a: episode, b: episode, c: episode }, { history, people, members });
    expect(told(figure("motivation-high"))).toMatchObject(shareOf(1, 1));
    expect(told(figure("motivation-low"))).toMatchObject(shareOf(1, 1));
  });

  it("P7.4 change is told beside what the first score lets expect, in standard deviations, more being better", async () => {
    // R 4.2.2: b <- c(20,18,15,12,22,10); f <- c(8,12,4,9,21,6); z <- -residuals(lm(I(f-b)~b))/sd(b)
    // mean(z[c(1,3,6)]); t.test(z[c(1,3,6)])$conf.int; mean(z[c(2,4)])
    const first = [20, 18, 15, 12, 22, 10];
    const last = [8, 12, 4, 9, 21, 6];
    const ids = ["a", "b", "c", "d", "e", "f"];
    const measures = ids.flatMap((id, at) => scores(id, "phq-9", first[at] ?? 0, last[at] ?? 0));
    const figure = await figures({ a: half, b: less, c: half, d: less, e: ended(""), f: half }, { measures });
    const high = told(figure("homework-high", "adjustedChange"));
    expect(high).toMatchObject({
      of: { count: 3, units: 3 },
      mean: expect.closeTo(0.636784649118559, 12),
      lower: expect.closeTo(-1.39986123387179, 12),
      upper: expect.closeTo(2.67343053210891, 12),
      range: [-3, 3],
    });
    expect(told(figure("homework-low", "adjustedChange"))).toMatchObject({
      of: { count: 2, units: 2 },
      mean: expect.closeTo(-0.327747150590145, 12),
    });
  });

  it("turns instruments on which higher is better, and counts a client on two of them once, by the mean", async () => {
    // R: as above without the minus, for b <- c(20,30,25,35); f <- c(30,30,41,36)
    const [das, phq] = [
      [20, 30, 25, 35],
      [20, 18, 15, 12],
    ];
    const [dasLast, phqLast] = [
      [30, 30, 41, 36],
      [8, 12, 4, 9],
    ];
    const ids = ["a", "b", "c", "d"];
    const on = (instrument: string, first: readonly number[], last: readonly number[]) =>
      ids.flatMap((id, at) => scores(id, instrument, first[at] ?? 0, last[at] ?? 0));
    const episodes = { a: half, b: less, c: less, d: less };
    const alone = await figures(episodes, { measures: on("das", das, dasLast) });
    expect(told(alone("homework-high", "adjustedChange"))).toMatchObject({
      mean: expect.closeTo(-0.49574186831455, 12),
    });
    opened?.close();
    const phqAlone = told(
      (await figures(episodes, { measures: on("phq-9", phq, phqLast) }))("homework-high", "adjustedChange"),
    );
    opened?.close();
    const both = await figures(episodes, { measures: [...on("das", das, dasLast), ...on("phq-9", phq, phqLast)] });
    const onPhq = phqAlone && "mean" in phqAlone ? phqAlone.mean : Number.NaN;
    expect(told(both("homework-high", "adjustedChange"))).toMatchObject({
      of: { count: 1, units: 1 },
      mean: expect.closeTo((onPhq - 0.49574186831455) / 2, 12),
    });
  });

  it("has no change where fewer than three have both scores, or nobody knows which direction is better", async () => {
    const two = ["a", "b"].flatMap((id) => scores(id, "phq-9", 10, 5));
    const unknown = ["a", "b", "c"].flatMap((id, at) => scores(id, "our-own", 10 + at, 5));
    const figure = await figures({ a: half, b: half, c: half }, { measures: [...two, ...unknown] });
    expect(figure("homework-high", "adjustedChange")).toBeUndefined();
    expect(told(figure("homework-high"))).toMatchObject(shareOf(3, 3));
  });

  it("two episodes of one client are two episodes and one client", async () => {
    const measures = ["a", "b", "c", "d"].flatMap((id, at) => scores(id, "phq-9", 10 + at * at, 5));
    const figure = await figures(
      { a: { ...half, client: "p" }, b: { ...half, client: "p" }, c: half, d: half },
      { measures },
    );
    expect(told(figure("homework-high"))).toMatchObject({ denominator: { count: 4, units: 3 } });
    expect(told(figure("homework-high", "adjustedChange"))).toMatchObject({ of: { count: 3, units: 3 } });
  });

  it("counts what had ended by the as-of day, and homework as it was known then", async () => {
    const row = ended("done");
    expect(told((await figures({ a: row }, {}, "2026-04-30"))("homework-high"))).toBeUndefined();
    expect(told((await figures({ a: row }, {}, "2026-05-01"))("homework-high"))).toMatchObject(shareOf(1, 1));
  });

  it("names the groups of the tables that the practice keeps, and no others", async () => {
    opened = await treatedPractice({ a: {} }, { sessions: sessionsOf("a", "attended") });
    expect(await commitment(opened)).toEqual({
      question: "commitment",
      groups: [],
      expected: ["homework-low", "homework-high", "attendance-low", "attendance-high"],
    });
  });
});
