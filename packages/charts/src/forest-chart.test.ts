import { german } from "@rapport/language";
import type { Element } from "hast";
import { describe, expect, it } from "vitest";
import { forestChart } from "./forest-chart.js";
import type { ForestData, ForestRow } from "./forest-data.js";
import { released } from "./released.fixture.js";
import { overlaps, textBoxes } from "./text-boxes.fixture.js";
import { textWidth } from "./text-width.js";
import { byClass, byTag, elementsOf, fontSizeOf, linesOf, numberOf, textOf } from "./tree.fixture.js";

const rows: readonly ForestRow[] = [
  { label: "Less than half done", value: "\u22120.1 (\u22120.5 to 0.3)", estimate: -0.1, lower: -0.5, upper: 0.3 },
  { label: "Half or more done", value: "+0.4 (0.1 to 0.7)", estimate: 0.4, lower: 0.1, upper: 0.7 },
  { label: "Not rated", value: "not shown" },
  { label: "Rated", value: "+0.2 (no interval can be given)", estimate: 0.2 },
];
const data: ForestData = {
  rows,
  reference: { at: 0, label: "as expected" },
  axis: "Standard deviations; right is better",
  step: 0.5,
};
const options = { id: "forest", title: "Change", description: "Dots with intervals." };
const chartOf = (more: Partial<ForestData> = {}, width?: number) =>
  forestChart(released({ ...data, ...more }), { ...options, ...(width === undefined ? {} : { width }) });

const dots = (tree: Element) => byTag(tree, "circle");
const intervals = (tree: Element) => byClass(tree, "rc-interval");
const germanLabel = "Weniger als die Hälfte der Hausaufgabenvereinbarungen zwischen den Paartherapiesitzungen erledigt";
const many = (count: number, label = "Gruppe"): readonly ForestRow[] =>
  Array.from({ length: count }, (_, at) => ({
    label: `${label} ${at + 1}`,
    value: `+${at}.25 (${at}.1 to ${at}.4), to the nearest 0.05`,
    estimate: at + 0.25,
    lower: at + 0.1,
    upper: at + 0.4,
  }));

describe("forestChart", () => {
  it("refuses numbers that did not pass the airlock", () => {
    const smuggled = data as unknown as Parameters<typeof forestChart>[0];
    expect(() => forestChart(smuggled, options)).toThrow(TypeError);
  });

  it.each([
    { estimate: Number.NaN },
    { estimate: 1, lower: 2, upper: 3 },
    { upper: 1 },
    { lower: 0, upper: 1 },
    { estimate: 1, lower: Number.NEGATIVE_INFINITY, upper: 2 },
  ])("refuses what no interval can be: %j", (wrong) => {
    expect(() => chartOf({ rows: [{ label: "A", value: "x", ...wrong }] })).toThrow(RangeError);
  });

  it.each([0, -1, Number.NaN, Number.POSITIVE_INFINITY])("refuses ticks that are %d apart", (step) => {
    expect(() => chartOf({ step })).toThrow(RangeError);
  });

  it("refuses a reference line that stands nowhere", () => {
    expect(() => chartOf({ reference: { at: Number.NaN, label: "x" } })).toThrow(RangeError);
  });

  it.each([340, 720])("draws the groups in the order given, each dot within its interval, at %i pixels", (width) => {
    const chart = chartOf({}, width);
    const middles = dots(chart).map((dot) => numberOf(dot, "cy"));
    expect(middles).toHaveLength(3);
    expect(middles).toEqual(middles.toSorted((a, b) => a - b));
    const [low, high] = dots(chart);
    const [first, second] = intervals(chart);
    expect(numberOf(first, "x1")).toBeLessThan(numberOf(low, "cx"));
    expect(numberOf(low, "cx")).toBeLessThan(numberOf(first, "x2"));
    // Both stand on one axis: what is more stands further right, and a unit is as wide everywhere.
    const unit = (numberOf(high, "cx") - numberOf(low, "cx")) / 0.5;
    expect((numberOf(second, "x2") - numberOf(second, "x1")) / unit).toBeCloseTo(0.6, 2);
  });

  it("draws no dot for a group of which nothing is shown, and no line without an interval; the words stand there", () => {
    expect(dots(chartOf())).toHaveLength(3);
    expect(intervals(chartOf())).toHaveLength(2);
    expect(linesOf(chartOf())).toEqual(expect.arrayContaining(["Not rated", "not shown"]));
  });

  it.each([340, 720])(
    "lets an interval that is open go on to the end of the axis, behind its dot, at %i pixels",
    (width) => {
      const open = [
        { label: "A", value: "3 (2 to 4)", estimate: 3, lower: 2, upper: 4 },
        { label: "B", value: "5 (3 or more)", estimate: 5, lower: 3 },
        { label: "C", value: "2 (4 or less)", estimate: 2, upper: 4 },
      ];
      const chart = chartOf({ rows: open, step: 1, from: 0, reference: { at: 3, label: "all" } }, width);
      const [, above, below] = intervals(chart);
      const axis = byClass(chart, "rc-rule").find((line) => numberOf(line, "y1") === numberOf(line, "y2"));
      expect(numberOf(above, "x2")).toBe(numberOf(axis, "x2"));
      expect(numberOf(above, "x2")).toBeGreaterThan(numberOf(dots(chart)[1], "cx"));
      expect(numberOf(below, "x1")).toBe(numberOf(axis, "x1"));
      expect(byTag(chart, "polyline")).toHaveLength(2);
    },
  );

  it("begins its axis where it is told to, and needs no reference line", () => {
    const chart = forestChart(
      released({
        rows: [{ label: "A", value: "x", estimate: 3, lower: 2, upper: 4 }],
        axis: "Weeks",
        step: 1,
        from: 0,
      }),
      options,
    );
    expect(linesOf(chart)).toEqual(expect.arrayContaining(["0", "1", "2", "3", "4"]));
    expect(byClass(chart, "rc-axis")).toEqual([]);
    expect(() => chartOf({ from: Number.NaN })).toThrow(RangeError);
  });

  it.each([340, 720])("names the reference line and draws it where it is on the axis, at %i pixels", (width) => {
    const chart = chartOf({ reference: { at: 0.4, label: "as expected" } }, width);
    const [line] = byClass(chart, "rc-axis");
    expect(numberOf(line, "x1")).toBe(numberOf(dots(chart)[1], "cx"));
    expect(linesOf(chart)).toContain("as expected");
  });

  it("writes each number once at the right of its group, and round ticks below with a true minus sign", () => {
    const lines = linesOf(chartOf());
    expect(lines).toEqual(expect.arrayContaining(["+0.4 (0.1 to 0.7)", "\u22120.5", "0.0", "0.5", data.axis]));
  });

  it("writes ticks with the decimal mark of the language", () => {
    const chart = forestChart(released(data), { ...options, language: german });
    expect(linesOf(chart)).toEqual(expect.arrayContaining(["\u22120,5", "0,0", "0,5"]));
  });

  const cases: Readonly<Record<string, readonly ForestRow[]>> = {
    "four groups": rows,
    "one group": rows.slice(1, 2),
    "15 groups": many(15),
    "long German labels": many(15, germanLabel),
    "all equal": rows.map((row) => ({ ...row, estimate: 0, lower: 0, upper: 0 })),
    "nothing shown": rows.slice(2, 3),
    "no group": [],
  };

  it.each([340, 720, 960].flatMap((width) => Object.entries(cases).map(([name, of]) => ({ width, name, of }))))(
    "keeps all text apart and within $width pixels: $name",
    ({ width, of }) => {
      const chart = chartOf({ rows: of, reference: { at: 0, label: germanLabel } }, width);
      expect(overlaps(textBoxes(chart))).toEqual([]);
      for (const text of byTag(chart, "text")) {
        const wide = textWidth(textOf(text), fontSizeOf(text));
        const { textAnchor } = text.properties;
        const from = numberOf(text, "x") - (textAnchor === "end" ? wide : textAnchor === "middle" ? wide / 2 : 0);
        expect(from).toBeGreaterThanOrEqual(-0.01);
        expect(from + wide).toBeLessThanOrEqual(width + 0.01);
        expect(numberOf(text, "y")).toBeLessThanOrEqual(numberOf(chart, "height"));
      }
      for (const dot of dots(chart)) {
        expect(numberOf(dot, "cx")).toBeGreaterThanOrEqual(4.5);
        expect(numberOf(dot, "cx")).toBeLessThanOrEqual(width - 4.5);
      }
    },
  );

  it.each([340, 720, 960])("draws no mark through a text, at %i pixels", (width) => {
    const chart = chartOf({ rows: many(15, germanLabel) }, width);
    const boxes = textBoxes({ ...chart, children: byTag(chart, "g")[0]?.children ?? [] });
    const spans = [
      ...dots(chart).map((dot) => ({ y: numberOf(dot, "cy"), from: numberOf(dot, "cx"), until: numberOf(dot, "cx") })),
      ...intervals(chart).map((line) => ({
        y: numberOf(line, "y1"),
        from: numberOf(line, "x1"),
        until: numberOf(line, "x2"),
      })),
    ];
    expect(spans).toHaveLength(30);
    const radius = 4.5;
    const crossed = spans.flatMap(({ y, from, until }) =>
      boxes.filter(
        ({ left, right, top, bottom }) =>
          left < until + radius && from - radius < right && top < y + radius && y - radius < bottom,
      ),
    );
    expect(crossed.map(({ text }) => text)).toEqual([]);
  });

  it("where all are alike, the dots stand on one line with room on both sides", () => {
    const alike = rows.slice(0, 2).map(({ label, value }) => ({ label, value, estimate: 3 }));
    const chart = chartOf({ rows: alike, reference: { at: 3, label: "as expected" } });
    const [first, second] = dots(chart).map((dot) => numberOf(dot, "cx"));
    expect(first).toBe(second);
    const ticks = linesOf(chart)
      .filter((line) => /^[\u22120-9.]+$/u.test(line))
      .map((line) => Number(line.replace("\u2212", "-")));
    expect(Math.min(...ticks)).toBeLessThan(3);
    expect(Math.max(...ticks)).toBeGreaterThan(3);
  });

  it("makes its steps twice as large, and so on, where ticks would stand too close", () => {
    const ticksOf = (width: number) =>
      linesOf(chartOf({ rows: many(4), step: 0.5 }, width)).filter((line) => /^[\u2212\d.]+$/u.test(line));
    expect(ticksOf(960)).toEqual(["0.0", "0.5", "1.0", "1.5", "2.0", "2.5", "3.0", "3.5"]);
    expect(ticksOf(340)).toEqual(["0", "1", "2", "3", "4"]);
    expect(linesOf(chartOf({ rows: many(500) }, 340)).filter((line) => /^\d+$/u.test(line))).toEqual([
      "0",
      "128",
      "256",
      "384",
      "512",
    ]);
  });

  it("is one image with a name and a description, and has no style attribute", () => {
    const chart = chartOf();
    expect(chart.properties).toMatchObject({ role: "img", ariaLabelledBy: ["forest-title", "forest-desc"] });
    expect(elementsOf(chart).filter(({ properties }) => "style" in properties)).toEqual([]);
  });
});
