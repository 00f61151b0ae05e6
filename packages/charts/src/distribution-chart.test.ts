import { german } from "@rapport/language";
import { describe, expect, it } from "vitest";
import { distributionChart } from "./distribution-chart.js";
import type { DistributionData } from "./distribution-data.js";
import { released } from "./released.fixture.js";
import { byClass, linesOf, numberOf } from "./tree.fixture.js";

const edges = [0, 5, 10, 15, 20, 25, 27];
const binsOf = (...counts: readonly (number | undefined)[]) =>
  counts.map((count, at) => ({
    from: edges[at] ?? 0,
    until: edges[at + 1] ?? 27,
    ...(count === undefined ? {} : { count }),
  }));
const data: DistributionData = {
  rows: [
    { label: "Before treatment", note: "95 people", bins: binsOf(0, 20, 45, 30, 0, 0) },
    { label: "At its end", note: "95 people", bins: binsOf(25, 35, 30, 5, 0, 0) },
  ],
  edges,
  cutOff: { at: 10, label: "10 or more: depression", side: "above" },
  axis: "Points; lower is better",
  low: "Where there is no bar, it is fewer than 5.",
  untold: "An outline is not shown.",
};
const options = { id: "six", title: "75 of 95 began in the clinical range, 35 ended in it", description: "Bins." };
const chartOf = (more: Partial<DistributionData> = {}, width = 720) =>
  distributionChart(released({ ...data, ...more }), { ...options, width });
const bars = (tree: ReturnType<typeof chartOf>) => byClass(tree, "rc-bar");

describe("distributionChart", () => {
  it("refuses numbers that did not pass the airlock", () => {
    expect(() => distributionChart(data as Parameters<typeof distributionChart>[0], options)).toThrow(TypeError);
  });

  it.each<readonly [string, Partial<DistributionData>]>([
    ["edges that do not go up", { edges: [0, 5, 5] }],
    ["one edge", { edges: [0] }],
    ["a bin beyond the axis", { rows: [{ label: "A", bins: [{ from: 25, until: 30, count: 5 }] }] }],
    ["a count below 0", { rows: [{ label: "A", bins: [{ from: 0, until: 5, count: -5 }] }] }],
    ["a cut-off beyond the axis", { cutOff: { at: 28, label: "x", side: "above" } }],
    ["three distributions", { rows: [...data.rows, ...data.rows] }],
  ])("refuses %s", (_rule, more) => {
    expect(() => chartOf(more)).toThrow(RangeError);
  });

  it("draws a bar a bin and never a mark a person, before above after, on one scale of both axes", () => {
    const drawn = bars(chartOf());
    expect(drawn).toHaveLength(3 + 4);
    const heights = drawn.map((bar) => numberOf(bar, "height"));
    // 45 is the most, so that 30 is two thirds as high, before as after.
    expect(heights[1]).toBe(72);
    expect([heights[2], heights[5]]).toEqual([48, 48]);
    const lefts = drawn.map((bar) => numberOf(bar, "x"));
    expect([lefts[0], lefts[1]]).toEqual([lefts[4], lefts[5]]);
  });

  it("writes the number of each bin, the ends of bins once below both, and what a place without a bar is", () => {
    const lines = linesOf(chartOf());
    for (const text of ["20", "45", "30", "25", "35", "0", "27", data.axis, data.low]) expect(lines).toContain(text);
    expect(lines).not.toContain(data.untold);
    expect(lines.filter((line) => line === "10")).toHaveLength(1);
  });

  it("draws the cut-off through both at its score, with its name", () => {
    const chart = chartOf();
    const at = byClass(chart, "rc-cut-off").map(({ properties }) =>
      Number(/^M([\d.]+),/u.exec(String(properties["d"]))?.[1]),
    );
    expect(at).toHaveLength(2);
    expect(new Set(at).size).toBe(1);
    // The bin from 10 up begins at the cut-off, but for the gap between bars.
    expect(numberOf(bars(chart)[1], "x") - (at[0] ?? 0)).toBeCloseTo(0.75, 1);
    expect(linesOf(chart)).toContain("10 or more: depression");
    const { cutOff: _cutOff, ...without } = data;
    expect(byClass(distributionChart(released(without), options), "rc-cut-off")).toEqual([]);
  });

  it("makes a bar of several bins as wide as they are, and as high as their mean", () => {
    const rows = [
      {
        label: "A",
        bins: [
          { from: 0, until: 10, spans: 2, count: 40 },
          { from: 10, until: 15, count: 40 },
        ],
      },
    ];
    const [wide, narrow] = bars(chartOf({ rows }));
    expect(numberOf(wide, "height")).toBe(numberOf(narrow, "height") / 2);
    expect(numberOf(wide, "width")).toBeGreaterThan(1.9 * numberOf(narrow, "width"));
  });

  it("outlines a bin that is not told, and says so", () => {
    const chart = chartOf({ rows: [{ label: "A", bins: binsOf(5, undefined, 10) }] });
    expect(bars(chart).filter(({ properties }) => properties["fill"] === "none")).toHaveLength(1);
    expect(linesOf(chart)).toContain(data.untold);
  });

  it("tells both apart by their place and their name beside their colour, in the numbers of the language", () => {
    const many = [{ label: "A", bins: binsOf(1200) }];
    const chart = distributionChart(released({ ...data, rows: many }), { ...options, language: german });
    expect(linesOf(chart)).toContain("1.200");
    expect(linesOf(chartOf())).toEqual(expect.arrayContaining(["Before treatment", "At its end"]));
  });
});
