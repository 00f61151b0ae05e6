import { afterEach, describe, expect, it } from "vitest";
import type { Dataset } from "@rapport/dataset";
import type { DraftFigure } from "@rapport/disclosure";
import { countsOf, filledOf, told } from "../counted.fixture.js";
import { typeWith } from "../plugin-metrics/courses.fixture.js";
import { practiceOf } from "../practice.fixture.js";
import { interventionUse } from "./intervention-use.js";
import { treatedPractice } from "./treated.fixture.js";
import type { TreatedRow, UseRow } from "./treated.fixture.js";

const plugins = [typeWith({}, "talking"), typeWith({}, "sensate")];

type Given = NonNullable<UseRow["given"]>;

let opened: Dataset | undefined;
afterEach(() => opened?.close());

async function figures(episodes: Readonly<Record<string, TreatedRow>>, asOf?: string) {
  opened = await treatedPractice(episodes, {}, asOf);
  const { groups } = await interventionUse(opened, { plugins });
  return (name: string, type = "talking"): DraftFigure | undefined =>
    groups.find(({ code }) => code === `type:${type}`)?.figures[name];
}

const on = (assigned_on: string, more: Readonly<Record<string, string>> = {}) => ({ assigned_on, ...more });
const times = (count: number): Given => Array.from({ length: count }, () => on("2026-02-01"));
const talking = (...given: Given): TreatedRow => ({ uses: [{ type: "talking", given }] });
const rated = (...helpfulness: readonly string[]) =>
  talking(...helpfulness.map((rating) => on("2026-02-01", { helpfulness: rating })));

describe("the dose of a type (P7.4)", () => {
  it("is the number of its assignments in an episode, those without any among the episodes", async () => {
    const counts = [0, 1, 2, 3, 4, 6, 7, 30];
    const figure = await figures(Object.fromEntries(counts.map((count) => [`e${count}`, talking(...times(count))])));
    expect(countsOf(figure("dose"))).toEqual({ "0": 1, "1": 1, "2-3": 2, "4-6": 2, "7+": 2 });
    expect(figure("dose")).toMatchObject({ ordered: true });
  });

  it("P1.5 takes in what was practised in the room", async () => {
    const figure = await figures({ a: talking(on("2026-02-01", { setting: "room" }), on("2026-02-01")) });
    expect(filledOf(figure("dose"))).toEqual({ "2-3": 1 });
  });

  it("adds up the courses of a type in an episode, and leaves those of other types and episodes to these", async () => {
    const course = { type: "talking", given: times(2) };
    const figure = await figures({
      a: { client: "p", uses: [course, course, { type: "sensate", given: times(1) }] },
      b: { client: "p", uses: [{ ...course, given: times(1) }] },
    });
    expect(filledOf(figure("dose"))).toEqual({ "1": 1, "4-6": 1 });
    expect(told(figure("dose"))).toMatchObject({ total: { count: 2, units: 1 } });
    expect(filledOf(figure("dose", "sensate"))).toEqual({ "1": 1 });
  });

  it("takes in what was given by the as-of day, of courses that were delivered", async () => {
    const row = { uses: [{ type: "talking", given: [...times(1), on("2026-03-01")] }] };
    const notDone = { type: "talking", status: "not-done", given: times(5) };
    expect(filledOf((await figures({ a: row }, "2026-02-28"))("dose"))).toEqual({ "1": 1 });
    expect(filledOf((await figures({ a: { uses: [...row.uses, notDone] } }))("dose"))).toEqual({ "2-3": 1 });
  });
});

describe("how helpful a type was (P6.1, P7.4)", () => {
  it("is the mean rating of its homework in an episode, in levels that are the same for every practice", async () => {
    // Means: 3.5, 4, 6.5, 7, 10
    const figure = await figures({
      a: rated("3", "4"),
      b: rated("4", "4"),
      c: rated("6", "7"),
      d: rated("7"),
      e: rated("10"),
      f: rated(""),
      g: talking(),
    });
    expect(countsOf(figure("helpfulness"))).toEqual({ low: 1, middle: 2, high: 2, unrated: 2 });
  });

  it("is not that of exercises in the room, nor of ratings after the as-of day", async () => {
    const room = on("2026-02-01", { setting: "room", helpfulness: "9" });
    const later = on("2026-02-01", { reported_on: "2026-07-01", helpfulness: "9" });
    const figure = await figures({ a: talking(room, later) });
    expect(filledOf(figure("helpfulness"))).toEqual({ unrated: 1 });
  });
});

it("dose and helpfulness are absent where no assignments are kept", async () => {
  opened = await practiceOf([{ episode_id: "a", client_id: "a", opened_on: "2026-01-01" }], {
    stages: [{ episode_id: "a", stage: "goal_setting", entered_on: "2026-01-10" }],
    interventions: [
      { intervention_id: "i", episode_id: "a", type: "talking", started_on: "2026-01-10", status: "completed" },
    ],
  });
  const { groups } = await interventionUse(opened, { plugins });
  expect(Object.keys(groups[1]?.figures ?? {})).toEqual(["uptake", "place"]);
});
