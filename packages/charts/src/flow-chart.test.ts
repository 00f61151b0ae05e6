import { german } from "@rapport/language";
import type { Element } from "hast";
import { describe, expect, it } from "vitest";
import { flowChart } from "./flow-chart.js";
import type { FlowData } from "./flow-data.js";
import { released } from "./released.fixture.js";
import { overlaps, textBoxes } from "./text-boxes.fixture.js";
import { textWidth } from "./text-width.js";
import { byClass, byTag, elementsOf, fontSizeOf, linesOf, numberOf, textOf } from "./tree.fixture.js";

const ends: FlowData["ends"] = [
  { code: "completed", label: "Completed", tone: "third" },
  { code: "left", label: "Ended before completion", tone: "second" },
  { code: "other", label: "Other moves", tone: "rest" },
];
const data: FlowData = {
  stages: [{ label: "Evaluation", note: "100 stays" }, { label: "Planning" }, { label: "Middle stage" }],
  ends,
  moves: [
    { from: 0, to: 1, count: 60 },
    { from: 0, to: "left", count: 40 },
    { from: 1, to: 2, count: 50 },
    { from: 1, to: "left", count: 10 },
    { from: 2, to: 1, count: 15 },
    { from: 2, to: "completed", count: 30 },
    { from: 2, to: "left", count: 10 },
  ],
};
const options = { id: "five", title: "How courses move", description: "Bands of moves.", width: 720 };
const chartOf = (given: FlowData = data, more: object = {}) => flowChart(released(given), { ...options, ...more });
const bands = (tree: Element) => byClass(tree, "rc-band");
const arcs = (tree: Element) => byClass(tree, "rc-line-4");

/** A model of so many stages with moves of every kind, a return from each stage to the one before, and long names. */
function long(stages: number): FlowData {
  const label = "Goal setting, planning and first playing";
  return {
    stages: Array.from({ length: stages }, (_, at) => ({ label: `${label} ${at}`, note: "405 stays" })),
    ends: ends.map((end) => ({ ...end, label: `${label} ${end.code}` })),
    moves: Array.from({ length: stages }, (_, at) => at).flatMap((at) => [
      ...(at + 1 < stages ? [{ from: at, to: at + 1, count: 1000 - 50 * at }] : []),
      ...(at + 3 < stages ? [{ from: at, to: at + 3, count: 15 }] : []),
      ...(at > 0 ? [{ from: at, to: at - 1, count: 20 }] : []),
      ...ends.map(({ code }, place) => ({ from: at, to: code, count: 5 * (place + 1) })),
    ]),
  };
}

describe("flowChart", () => {
  it("refuses numbers that did not pass the airlock", () => {
    expect(() => flowChart(data as unknown as Parameters<typeof flowChart>[0], options)).toThrow(TypeError);
  });

  it.each([
    ["a count under 0", { from: 0, to: 1, count: -5 }],
    ["a count that is no number", { from: 0, to: 1, count: Number.NaN }],
    ["a move from a stage to itself", { from: 1, to: 1, count: 5 }],
    ["a move to a stage that is not there", { from: 0, to: 3, count: 5 }],
    ["a move to an end that is not there", { from: 0, to: "elsewhere", count: 5 }],
  ])("refuses %s", (_what, move) => {
    expect(() => chartOf({ ...data, moves: [move] })).toThrow(RangeError);
  });

  it("has the stages from left to right, all in one scale", () => {
    const nodes = byTag(chartOf(), "rect").filter(({ properties }) => String(properties["className"]) === "rc-ink");
    const places = nodes.map((node) => numberOf(node, "x"));
    expect(places).toEqual(places.toSorted((a, b) => a - b));
    const heights = nodes.map((node) => numberOf(node, "height"));
    // 100 go from the first, 60 come to or go from the second, 50 come to the third: 40 of these go on to an end.
    expect((heights[1] ?? 0) / (heights[0] ?? 1)).toBeCloseTo(0.6, 2);
    expect((heights[2] ?? 0) / (heights[0] ?? 1)).toBeCloseTo(0.5, 2);
  });

  it("draws a band for each move on and to an end, grown by what passes, and none for a printed 0", () => {
    // Two on; to the left end three and two that pass; one completed.
    expect(bands(chartOf())).toHaveLength(8);
    const empty = { ...data, moves: [...data.moves, { from: 0, to: 2, count: 0 }] };
    expect(bands(chartOf(empty))).toHaveLength(8);
  });

  it("draws returns as thin arcs under the line with their number, and not as bands", () => {
    const chart = chartOf();
    expect(arcs(chart)).toHaveLength(1);
    expect(arcs(chart)[0]?.properties).toMatchObject({ fill: "none", strokeWidth: 1.5 });
    expect(linesOf(chart)).toContain("15");
    expect(arcs(chartOf({ ...data, moves: data.moves.filter(({ from, to }) => !(from === 2 && to === 1)) }))).toEqual(
      [],
    );
  });

  it("names stages, ends, and how many went on", () => {
    const texts = linesOf(chartOf());
    expect(texts).toEqual(expect.arrayContaining(["Evaluation", "100 stays", "Completed", "60", "50"]));
    expect(texts.join(" ")).toContain("Ended before completion");
  });

  it("tells hues apart by a texture too", () => {
    const patterns = byTag(chartOf(), "pattern").map(({ properties }) => properties["id"]);
    expect(patterns).toEqual(["five-first", "five-third", "five-second"]);
  });

  it("draws one stage of which all leave in one way, and moves that are all equal", () => {
    const one = { stages: [{ label: "All" }], ends, moves: [{ from: 0, to: "left", count: 20 }] };
    expect(bands(chartOf(one))).toHaveLength(1);
    const equal = { ...data, moves: data.moves.map((move) => ({ ...move, count: 5 })) };
    expect(new Set(bands(chartOf(equal)).map(({ properties }) => properties["d"])).size).toBe(8);
  });

  it.each([1, 2, 6, 15])("keeps %i stages with names of 40 characters apart and within the chart", (stages) => {
    for (const width of [340, 720, 960]) {
      const chart = chartOf(long(stages), { width, subtitle: "Stays", source: "A practice" });
      expect(overlaps(textBoxes(chart))).toEqual([]);
      expect(JSON.stringify(chart)).not.toMatch(/NaN|Infinity|undefined/u);
      for (const text of byTag(chart, "text")) {
        const own = textWidth(textOf(text), fontSizeOf(text));
        const begins = numberOf(text, "x") - (text.properties["textAnchor"] === "middle" ? own / 2 : 0);
        expect(begins).toBeGreaterThanOrEqual(-0.01);
        expect(begins + own).toBeLessThanOrEqual(width + 0.01);
        expect(numberOf(text, "y")).toBeLessThanOrEqual(numberOf(chart, "height"));
      }
    }
  });

  it("writes counts as the language does", () => {
    const thousands = { ...data, moves: data.moves.map((move) => ({ ...move, count: 100 * move.count })) };
    const said = linesOf(chartOf(thousands, { language: german }));
    expect(said).toEqual(expect.arrayContaining(["6.000", "1.500"]));
  });

  it("gives stages letters, and explains them below, where names do not fit above", () => {
    const texts = linesOf(chartOf(long(15), { width: 340 })).join(" ");
    expect(texts).toContain("A: Goal setting, planning and first playing 0, 405 stays");
    expect(texts).toContain("O: Goal setting, planning and first playing 14");
  });

  it("is one image with a name and a description, and has no style attribute", () => {
    const chart = chartOf();
    expect(chart.properties).toMatchObject({ role: "img", ariaLabelledBy: ["five-title", "five-desc"] });
    expect(elementsOf(chart).filter(({ properties }) => "style" in properties)).toEqual([]);
  });

  it("is a sentence without a move", () => {
    expect(bands(chartOf({ ...data, moves: [] }))).toEqual([]);
    expect(linesOf(chartOf({ stages: [], ends: [], moves: [] }))[1]).toMatch(/^Nothing to draw/u);
  });
});
