import type { Element } from "hast";
import { describe, expect, it } from "vitest";
import { released } from "./released.fixture.js";
import { sharesChart } from "./shares-chart.js";
import type { SharesData, SharesRow } from "./shares-data.js";
import { overlaps, textBoxes } from "./text-boxes.fixture.js";
import { textWidth } from "./text-width.js";
import { byClass, byTag, elementsOf, fontSizeOf, linesOf, numberOf, textOf } from "./tree.fixture.js";

const categories: SharesData["categories"] = [
  { code: "on", label: "Went on", tone: "first" },
  { code: "back", label: "Went back", tone: "fourth" },
  { code: "ended", label: "Ended", tone: "second" },
  { code: "open", label: "Still there", tone: "rest" },
];
const row: SharesRow = { label: "Evaluation", shares: { on: 0.5, back: 0.25, ended: 0.125, open: 0.125 } };
const options = { id: "two", title: "What became of the stays", description: "Bars of shares.", width: 400 };

const chartOf = (rows: readonly SharesRow[], more: object = {}) =>
  sharesChart(released({ categories, untold: "Cannot be told", rows }), { ...options, ...more });

/** The bars of 18 pixels; those of the key are lower. */
const bars = (tree: Element) => byClass(tree, "rc-bar").filter((bar) => numberOf(bar, "height") > 12);

describe("sharesChart", () => {
  it("refuses numbers that did not pass the airlock", () => {
    const smuggled = { categories, untold: "", rows: [row] } as unknown as Parameters<typeof sharesChart>[0];
    expect(() => sharesChart(smuggled, options)).toThrow(TypeError);
  });

  it.each([
    ["under 0", { on: -0.1 }],
    ["over 1", { on: 1.1 }],
    ["not a number", { on: Number.NaN }],
    ["over 1 together", { on: 0.6, back: 0.6 }],
  ])("refuses shares that are %s", (_rule, shares) => {
    expect(() => chartOf([{ label: "Evaluation", shares }])).toThrow(RangeError);
  });

  it("fills the whole width with the shares of a row, each beside the one before", () => {
    const drawn = bars(chartOf([row]));
    expect(drawn.map((bar) => numberOf(bar, "x"))).toEqual([0, 200, 300, 350]);
    expect(numberOf(drawn.at(-1), "x") + numberOf(drawn.at(-1), "width")).toBe(400);
  });

  it("draws what the shares leave of 1 as an outline without filling, and says that it cannot be told", () => {
    const chart = chartOf([{ label: "Evaluation", shares: { on: 0.5, open: 0.2 } }]);
    const rest = bars(chart).at(-1);
    expect(rest?.properties).toMatchObject({ fill: "none", x: 280.5, width: 119 });
    expect(linesOf(chart).some((text) => text.includes("Cannot be told"))).toBe(true);
  });

  it("draws no remainder where rounding alone leaves one", () => {
    const third = 0.333;
    const chart = chartOf([{ label: "Evaluation", shares: { on: third, back: third, ended: third } }]);
    expect(bars(chart)).toHaveLength(3);
    expect(linesOf(chart).join(" ")).not.toContain("Cannot be told");
  });

  it("names the parts at the bar where there is room, and then needs no key", () => {
    const texts = linesOf(chartOf([{ label: "Evaluation", shares: { on: 0.5, ended: 0.5 } }]));
    expect(texts).toEqual(expect.arrayContaining(["50% Went on", "50% Ended"]));
    expect(texts).not.toContain("Went on");
  });

  it("has a key of all parts that occur, and of no other, where a name does not fit", () => {
    const texts = linesOf(chartOf([{ label: "Evaluation", shares: { on: 0.95, back: 0.05 } }]));
    expect(texts.filter((text) => ["Went on", "Went back", "Ended", "Still there"].includes(text))).toEqual([
      "Went on",
      "Went back",
    ]);
  });

  it("tells hues apart by a texture too, each under an id of its own", () => {
    const chart = chartOf([row]);
    const patterns = byTag(chart, "pattern");
    expect(patterns.map(({ properties }) => properties["id"])).toEqual(["two-first", "two-fourth", "two-second"]);
    const drawn = patterns.map(({ children }) => JSON.stringify(children.slice(1)));
    expect(new Set(drawn).size).toBe(patterns.length);
    const filled = bars(chart).map(({ properties }) => properties["fill"]);
    expect(filled.slice(0, 3)).toEqual(["url(#two-first)", "url(#two-fourth)", "url(#two-second)"]);
  });

  it("is one image with a name and a description, and has no style attribute", () => {
    const chart = chartOf([row]);
    expect(chart.properties).toMatchObject({ role: "img", ariaLabelledBy: ["two-title", "two-desc"] });
    const named = elementsOf(chart).filter(({ tagName }) => tagName === "title" || tagName === "desc");
    expect(named.map(textOf)).toEqual(["What became of the stays", "Bars of shares."]);
    expect(elementsOf(chart).filter(({ properties }) => "style" in properties)).toEqual([]);
  });

  it("keeps names of 40 characters, and notes beside them, within a narrow chart", () => {
    const label = "Goal setting, planning and first playing";
    const chart = chartOf([{ ...row, label, note: "26 weeks after entering the stage" }], { width: 200 });
    const texts = byTag(chart, "text");
    for (const text of texts) {
      const begins = text.properties["textAnchor"] === "end" ? 0 : numberOf(text, "x");
      expect(begins + textWidth(textOf(text), 12)).toBeLessThanOrEqual(200.01);
    }
    const bold = texts.filter((text) => text.properties["fontWeight"] === 600 && fontSizeOf(text) === 12);
    expect(bold.map(textOf).join(" ")).toBe(label);
    const note = texts.find((text) => textOf(text).startsWith("26 weeks"));
    expect(numberOf(note, "y")).toBeGreaterThan(numberOf(bold.at(-1), "y"));
  });

  it.each([200, 340, 720])("lets no line of text lie on another at %i pixels", (width) => {
    const rows = [row, { ...row, label: "Goal setting, planning and first playing", note: "26 weeks after entering" }];
    expect(overlaps(textBoxes(chartOf(rows, { width, subtitle: "Share of stays", source: "A practice" })))).toEqual([]);
  });

  it("draws the interval of the first category as a line around its end, and refuses one that is none", () => {
    const told = { ...row, interval: { lower: 0.25, upper: 0.75 } };
    const [mark] = byClass(chartOf([told, row], { width: 402 }), "rc-interval");
    // One pixel is kept free at both ends, so that 402 pixels hold 400.
    expect(String(mark?.properties["d"])).toMatch(/^M101,[\d.]+v24M301,[\d.]+v24M101,[\d.]+H301$/u);
    const wrong = { ...row, interval: { lower: 0.75, upper: 0.25 } };
    expect(() => chartOf([wrong])).toThrow(RangeError);
  });

  it("is a sentence without a row", () => {
    expect(bars(chartOf([]))).toEqual([]);
  });
});
