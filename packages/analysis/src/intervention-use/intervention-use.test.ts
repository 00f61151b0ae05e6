import { afterEach, describe, expect, it } from "vitest";
import type { Dataset } from "@rapport/dataset";
import type { DraftFigure } from "@rapport/disclosure";
import { filledOf, told } from "../counted.fixture.js";
import { typeWith } from "../plugin-metrics/courses.fixture.js";
import { interventionUse } from "./intervention-use.js";
import { treatedPractice } from "./treated.fixture.js";
import type { TreatedRow } from "./treated.fixture.js";

const plugins = [typeWith({}, "talking"), typeWith({}, "sensate"), typeWith({}, "reading")];

let opened: Dataset | undefined;
afterEach(() => opened?.close());

async function draftOf(episodes: Readonly<Record<string, TreatedRow>>, asOf?: string) {
  opened = await treatedPractice(episodes, {}, asOf);
  return interventionUse(opened, { plugins });
}

async function figures(episodes: Readonly<Record<string, TreatedRow>>, asOf?: string) {
  const { groups } = await draftOf(episodes, asOf);
  return (group: string, name: string): DraftFigure | undefined =>
    groups.find(({ code }) => code === group)?.figures[name];
}

describe("intervention use", () => {
  it("P7.4 counts the types of each episode that reached treatment, those without any among them", async () => {
    const figure = await figures({
      a: { uses: [{ type: "talking" }, { type: "talking", from: "2026-02-01" }] },
      b: { uses: [{ type: "talking" }, { type: "sensate", from: "2026-02-01" }] },
      c: {},
      d: { treated: undefined, uses: [{ type: "talking" }] },
      e: { uses: ["talking", "sensate", "reading", "x", "y"].map((type) => ({ type })) },
    });
    expect(filledOf(figure("all", "typesPerEpisode"))).toEqual({ "0": 1, "1": 1, "2": 1, "4+": 1 });
  });

  it("P7.4 names the type that began first, several on one day, and types that are not given by no name", async () => {
    const figure = await figures({
      a: { uses: [{ type: "sensate", from: "2026-02-01" }, { type: "talking" }] },
      b: { uses: [{ type: "talking" }, { type: "sensate" }] },
      c: { uses: [{ type: "hers" }] },
      d: { uses: [{ type: "his" }, { type: "talking", from: "2026-01-11" }] },
      e: {},
    });
    expect(filledOf(figure("all", "firstType"))).toEqual({ "type:talking": 1, several: 1, other: 2 });
  });

  it("P7.4 uptake is of all episodes that reached treatment, and place among the types of the episode", async () => {
    const figure = await figures({
      a: {
        uses: [{ type: "talking" }, { type: "sensate", from: "2026-02-01" }, { type: "reading", from: "2026-03-01" }],
      },
      b: { uses: [{ type: "sensate" }, { type: "talking" }] },
      c: { uses: [{ type: "talking" }, { type: "x", from: "2026-01-11" }, { type: "sensate", from: "2026-01-12" }] },
      d: {},
    });
    expect(told(figure("type:sensate", "uptake"))).toMatchObject({
      numerator: { count: 3, units: 3 },
      denominator: { count: 4, units: 4 },
      isShare: true,
    });
    expect(filledOf(figure("type:sensate", "place"))).toEqual({ first: 1, second: 1, later: 1 });
    expect(filledOf(figure("type:talking", "place"))).toEqual({ first: 3 });
    expect(filledOf(figure("type:reading", "place"))).toEqual({ later: 1 });
  });

  it("counts what was delivered by the as-of day: begun, and not recorded as not done or as an error", async () => {
    const uses = [
      { type: "talking", status: "not-done" },
      { type: "sensate", status: "entered-in-error" },
      { type: "reading", from: "2026-04-01" },
    ];
    expect(filledOf((await figures({ a: { uses } }, "2026-03-31"))("all", "typesPerEpisode"))).toEqual({ "0": 1 });
    expect(filledOf((await figures({ a: { uses } }, "2026-04-01"))("all", "firstType"))).toEqual({ "type:reading": 1 });
  });

  it("two episodes of one client are two episodes of one unit", async () => {
    const uses = [{ type: "talking" }];
    const figure = await figures({ a: { client: "p", uses }, b: { client: "p", uses } });
    expect(told(figure("type:talking", "uptake"))).toMatchObject({ numerator: { count: 2, units: 1 } });
  });

  it("takes no code for another thing, whatever a type is called", async () => {
    const named = ["all", "several", "other", "total"].map((code) => typeWith({}, code));
    opened = await treatedPractice({ a: { uses: named.map(({ code }) => ({ type: code })) } });
    const { groups } = await interventionUse(opened, { plugins: named });
    expect(groups.map(({ code }) => code)).toEqual(["all", "type:all", "type:several", "type:other", "type:total"]);
    expect(filledOf(groups[0]?.figures["firstType"])).toEqual({ several: 1 });
  });

  it("says nothing where nobody reached treatment by the as-of day", async () => {
    const expected = ["all", "type:talking", "type:sensate", "type:reading"];
    const uses = [{ type: "talking" }];
    expect(await draftOf({ a: { uses } }, "2026-01-09")).toEqual({ question: "interventionUse", groups: [], expected });
    expect(await draftOf({ a: { treated: undefined } })).toMatchObject({ groups: [], expected });
    expect(await draftOf({ a: { opened: "2026-03-01", uses } }, "2026-02-01")).toMatchObject({ groups: [] });
  });
});
