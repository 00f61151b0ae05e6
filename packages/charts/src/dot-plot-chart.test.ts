import { german } from "@rapport/language";
import type { Element } from "hast";
import { describe, expect, it } from "vitest";
import { dotPlotChart } from "./dot-plot-chart.js";
import type { DotPlotData, DotRow } from "./dot-plot-data.js";
import { markReach } from "./dot-plot-marks.js";
import { released } from "./released.fixture.js";
import { overlaps, textBoxes } from "./text-boxes.fixture.js";
import { textWidth } from "./text-width.js";
import { byClass, byTag, elementsOf, fontSizeOf, linesOf, numberOf, textOf } from "./tree.fixture.js";

const widths = [340, 720, 960] as const;
const row = (label: string, then: number, now: number): DotRow => ({
  label,
  points: [
    { words: `then ${then} (a to b)`, estimate: then, lower: Math.max(0, then - 0.1), upper: Math.min(1, then + 0.1) },
    { words: `now ${now} (a to b)`, estimate: now, lower: Math.max(0, now - 0.1), upper: Math.min(1, now + 0.1) },
  ],
});
const notShown: DotRow = { label: "Declined", points: [{ words: "then not shown" }, { words: "now not shown" }] };
const data: DotPlotData = {
  series: 2,
  groups: [
    { label: "Stages", rows: [row("Evaluation", 0.4, 0.6), row("Middle stage", 0.2, 0.3)] },
    { label: "Sessions", rows: [row("Attended", 0.8, 0.75), notShown] },
  ],
  unit: { kind: "share" },
  axis: "Percent",
};
const options = { id: "dots", title: "Then and now", description: "Dots with intervals." };
const chartOf = (more: Partial<DotPlotData> = {}, width?: number) =>
  dotPlotChart(released({ ...data, ...more }), { ...options, ...(width === undefined ? {} : { width }) });
const one = (rows: readonly DotRow[], more: Partial<DotPlotData> = {}): Partial<DotPlotData> => ({
  groups: [{ rows }],
  ...more,
});

const circles = (tree: Element) => byTag(tree, "circle");
const diamonds = (tree: Element) => byTag(tree, "polygon");
const intervals = (tree: Element) => byClass(tree, "rc-interval");
/** The corners of a diamond, left, top, right and bottom. */
const corners = (diamond: Element | undefined) =>
  String(diamond?.properties["points"])
    .split(" ")
    .map((corner) => corner.split(",").map(Number));
const middleOf = (diamond: Element | undefined) => {
  const [[left = Number.NaN, y = Number.NaN] = [], , [right = Number.NaN] = []] = corners(diamond);
  return { x: (left + right) / 2, y };
};
const germanLabel = "Anteil der Hausaufgabenvereinbarungen zwischen den Paartherapiesitzungen, die erledigt wurden";
const many = (count: number, label = "Zeile"): readonly DotRow[] =>
  Array.from({ length: count }, (_, at) => row(`${label} ${at + 1}`, at / count, 1 - at / count));

describe("dotPlotChart", () => {
  it("refuses numbers that did not pass the airlock", () => {
    const smuggled = data as unknown as Parameters<typeof dotPlotChart>[0];
    expect(() => dotPlotChart(smuggled, options)).toThrow(TypeError);
  });

  it.each([
    { estimate: Number.NaN },
    { estimate: 0.1, lower: 0.2, upper: 0.3 },
    { lower: 0, upper: 1 },
    { estimate: 1.2 },
    { estimate: 0.5, lower: -0.1, upper: 0.6 },
  ])("refuses what no share can be: %j", (wrong) => {
    expect(() => chartOf(one([{ label: "A", points: [{ words: "x", ...wrong }] }], { series: 1 }))).toThrow(RangeError);
  });

  it("refuses a row that has not a point for each series", () => {
    expect(() => chartOf({ series: 1 })).toThrow("a point for each series");
  });

  it.each([
    { unit: { kind: "number", step: 0 } },
    { unit: { kind: "number", step: 1, from: Number.NaN } },
    { reference: { at: Number.NaN, label: "x" } },
    { reference: { at: 2, label: "beyond all shares" } },
  ] as const)("refuses an axis that there cannot be: %j", (wrong) => {
    expect(() => chartOf(wrong)).toThrow(RangeError);
  });

  it.each(widths)("draws then above now, by circles and diamonds, on one scale, at %i pixels", (width) => {
    const chart = chartOf({}, width);
    expect([circles(chart).length, diamonds(chart).length, intervals(chart).length]).toEqual([3, 3, 6]);
    const [first, second] = circles(chart);
    const [now] = diamonds(chart);
    expect(numberOf(first, "cy")).toBeLessThan(middleOf(now).y);
    // A fifth of the scale lies between 40 and 60 as between 20 and 40.
    const fifth = numberOf(first, "cx") - numberOf(second, "cx");
    expect(fifth).toBeGreaterThan(0);
    expect(middleOf(now).x - numberOf(first, "cx")).toBeCloseTo(fifth, 1);
  });

  it("tells the series apart without colour: by mark, by dashes, and by words at each mark", () => {
    const chart = chartOf();
    const dashed = intervals(chart).map(({ properties }) => properties["strokeDashArray"] !== undefined);
    expect(dashed).toEqual([false, true, false, true, false, true]);
    expect(linesOf(chart)).toEqual(expect.arrayContaining(["then 0.4 (a to b)", "now 0.6 (a to b)", "then not shown"]));
  });

  it("draws one series by circles alone", () => {
    const rows = [{ label: "A", points: [{ words: "40 %", estimate: 0.4 }] }];
    const chart = chartOf(one(rows, { series: 1 }));
    expect([circles(chart).length, diamonds(chart).length, intervals(chart).length]).toEqual([1, 0, 0]);
  });

  it("has shares on 0 to 100 % whatever they are", () => {
    const chart = chartOf(one([row("A", 0.5, 0.5)]));
    expect(linesOf(chart)).toEqual(expect.arrayContaining(["0%", "25%", "50%", "75%", "100%"]));
    const inGerman = dotPlotChart(released(data), { ...options, language: german });
    expect(linesOf(inGerman)).toContain("50\u00a0%");
  });

  it("has numbers of another unit on an axis that holds them all, and what it is told to begin with", () => {
    const rows = [{ label: "A", points: [{ words: "3 (2 to 5)", estimate: 3, lower: 2, upper: 5 }] }];
    const chart = chartOf(one(rows, { series: 1, unit: { kind: "number", step: 1, from: 0 }, axis: "Weeks" }));
    expect(linesOf(chart)).toEqual(expect.arrayContaining(["0", "1", "2", "3", "4", "5", "Weeks"]));
  });

  it.each(widths)("lets an interval that is open go on to the end of the axis, at %i pixels", (width) => {
    const rows = [
      { label: "A", points: [{ words: "3 or more", estimate: 3, lower: 2 }] },
      { label: "B", points: [{ words: "5 at most", estimate: 4, upper: 5 }] },
    ];
    const chart = chartOf(one(rows, { series: 1, unit: { kind: "number", step: 1, from: 0 } }), width);
    const axis = byClass(chart, "rc-rule").find((line) => numberOf(line, "y1") === numberOf(line, "y2"));
    const [above, below] = intervals(chart);
    expect(numberOf(above, "x2")).toBe(numberOf(axis, "x2"));
    expect(numberOf(below, "x1")).toBe(numberOf(axis, "x1"));
    expect(byTag(chart, "polyline")).toHaveLength(2);
  });

  it.each(widths)("names the reference line, and draws it at its place in every row, at %i pixels", (width) => {
    const chart = chartOf({ reference: { at: 0.4, label: "as agreed" } }, width);
    const lines = byClass(chart, "rc-axis");
    expect(linesOf(chart)).toContain("as agreed");
    expect(new Set(lines.map((line) => numberOf(line, "x1")))).toEqual(new Set([numberOf(circles(chart)[0], "cx")]));
  });

  it("names its groups, and no group of which there is no row", () => {
    const groups = [...data.groups, { label: "Homework", rows: [] }];
    expect(linesOf(chartOf({ groups }))).toEqual(expect.arrayContaining(["Stages", "Sessions"]));
    expect(linesOf(chartOf({ groups }))).not.toContain("Homework");
  });

  it("says that there is nothing to draw where there is no row", () => {
    const said = ["Then and now", "Nothing to draw: there are no records, or too few to be shown."];
    expect(linesOf(chartOf({ groups: [] }))).toEqual(said);
    expect(linesOf(chartOf(one([])))).toEqual(said);
  });

  const cases: Readonly<Record<string, DotPlotData["groups"]>> = {
    "two groups": data.groups,
    "one row": [{ rows: [row("Evaluation", 0.4, 0.6)] }],
    "15 rows": [{ label: "Stages", rows: many(15) }],
    "long German labels": [{ label: germanLabel, rows: many(15, germanLabel) }],
    "long German words": [
      {
        rows: many(3, germanLabel).map(({ label, points }) => ({
          label,
          points: points.map((point) => ({ ...point, words: `früher ${germanLabel}` })),
        })),
      },
    ],
    "all equal": [{ rows: [row("A", 1, 1), row("B", 1, 1)] }],
    "nothing at all": [{ rows: [row("A", 0, 0)] }],
    "nothing shown": [{ rows: [notShown, notShown] }],
    "no row": [],
  };
  const drawn = widths.flatMap((width) => Object.entries(cases).map(([name, groups]) => ({ width, name, groups })));

  it.each(drawn)("keeps all text apart and within $width pixels: $name", ({ width, groups }) => {
    const chart = chartOf({ groups, reference: { at: 0, label: germanLabel } }, width);
    expect(overlaps(textBoxes(chart))).toEqual([]);
    for (const text of byTag(chart, "text")) {
      const wide = textWidth(textOf(text), fontSizeOf(text));
      const { textAnchor } = text.properties;
      const from = numberOf(text, "x") - (textAnchor === "end" ? wide : textAnchor === "middle" ? wide / 2 : 0);
      expect(from).toBeGreaterThanOrEqual(-0.01);
      expect(from + wide).toBeLessThanOrEqual(width + 0.01);
      expect(numberOf(text, "y")).toBeLessThanOrEqual(numberOf(chart, "height"));
    }
  });

  it.each(drawn)("draws no mark through a text, nor beyond $width pixels: $name", ({ width, groups }) => {
    const chart = chartOf({ groups }, width);
    const boxes = textBoxes({ ...chart, children: byTag(chart, "g")[0]?.children ?? [] });
    const spans = [
      ...circles(chart).map((dot) => ({
        y: numberOf(dot, "cy"),
        from: numberOf(dot, "cx"),
        until: numberOf(dot, "cx"),
      })),
      ...diamonds(chart)
        .map(middleOf)
        .map(({ x, y }) => ({ y, from: x, until: x })),
      ...intervals(chart).map((line) => ({
        y: numberOf(line, "y1"),
        from: numberOf(line, "x1"),
        until: numberOf(line, "x2"),
      })),
    ];
    const shown = groups.flatMap(({ rows }) => rows).flatMap(({ points }) => points);
    expect(spans).toHaveLength(2 * shown.filter(({ estimate }) => estimate !== undefined).length);
    for (const { from, until } of spans) {
      expect(from).toBeGreaterThanOrEqual(markReach);
      expect(until).toBeLessThanOrEqual(width - markReach);
    }
    const crossed = spans.flatMap(({ y, from, until }) =>
      boxes.filter(
        ({ left, right, top, bottom }) =>
          left < until + markReach && from - markReach < right && top < y + markReach && y - markReach < bottom,
      ),
    );
    expect(crossed.map(({ text }) => text)).toEqual([]);
  });

  it.each(widths)("keeps marks of one row and of neighbours apart, at %i pixels", (width) => {
    const chart = chartOf(one([row("A", 0.5, 0.5), row("B", 0.5, 0.5)]), width);
    const middles = [
      ...circles(chart).map((dot) => numberOf(dot, "cy")),
      ...diamonds(chart).map((each) => middleOf(each).y),
    ];
    const sorted = middles.toSorted((a, b) => a - b);
    const gaps = sorted.slice(1).map((y, at) => y - (sorted[at] ?? y));
    expect(Math.min(...gaps)).toBeGreaterThanOrEqual(2 * markReach);
  });

  it("is one image with a name and a description, and has no style attribute", () => {
    const chart = chartOf();
    expect(chart.properties).toMatchObject({ role: "img", ariaLabelledBy: ["dots-title", "dots-desc"] });
    expect(elementsOf(chart).filter(({ properties }) => "style" in properties)).toEqual([]);
  });

  it("leaves hostile labels as text", () => {
    const chart = chartOf(one([row("<script>alert(1)</script>", 0.4, 0.6)]));
    expect(byTag(chart, "script")).toEqual([]);
    expect(linesOf(chart).join(" ")).toContain("<script>alert(1)</script>");
  });
});
