import { english, german } from "@rapport/language";
import type { Element } from "hast";
import { describe, expect, it } from "vitest";
import { occupationChart } from "./occupation-chart.js";
import { released } from "./released.fixture.js";
import type { ShareCategory, SharesRow } from "./shares-data.js";
import { overlaps, textBoxes } from "./text-boxes.fixture.js";
import { textWidth } from "./text-width.js";
import { byClass, byTag, elementsOf, fontSizeOf, linesOf, numberOf, textOf } from "./tree.fixture.js";

const categories: readonly ShareCategory[] = [
  { code: "done", label: "Completed", tone: "third" },
  { code: "late", label: "Middle stage to Termination", tone: "fourth" },
  { code: "early", label: "Intake call to Evaluation", tone: "first" },
  { code: "left", label: "Ended before completion", tone: "second" },
];
const rows: readonly SharesRow[] = [
  { label: "At the start", note: "of 200", shares: { early: 1 } },
  { label: "After 4 weeks", note: "of 190", shares: { early: 0.75, left: 0.25 } },
  { label: "After 12 weeks", note: "of 150", shares: { early: 0.25, late: 0.5, left: 0.25 } },
  { label: "After 26 weeks", note: "of 120", shares: { done: 0.25, early: 0.05, late: 0.4, left: 0.3 } },
  { label: "After 52 weeks", note: "of 80", shares: { done: 0.5, early: 0.02, late: 0.13, left: 0.3 } },
];
const options = { id: "four", title: "Where clients are", description: "Columns of shares.", width: 720 };
const chartOf = (of: readonly SharesRow[] = rows, more: object = {}, named = categories) =>
  occupationChart(released({ categories: named, untold: "Not told apart", rows: of }), { ...options, ...more });

/** The bars of columns; those of a key are narrower than high columns are wide. */
const bars = (tree: Element) => byClass(tree, "rc-bar").filter((bar) => numberOf(bar, "width") > 16);

describe("occupationChart", () => {
  it("refuses numbers that did not pass the airlock", () => {
    const smuggled = { categories, untold: "", rows } as unknown as Parameters<typeof occupationChart>[0];
    expect(() => occupationChart(smuggled, options)).toThrow(TypeError);
  });

  it.each([
    ["under 0", { early: -0.1 }],
    ["not a number", { early: Number.NaN }],
    ["over 1 together", { early: 0.6, late: 0.6 }],
  ])("refuses shares that are %s", (_rule, shares) => {
    expect(() => chartOf([{ label: "At the start", shares }])).toThrow(RangeError);
  });

  it("stacks the categories from the bottom up, to one height in every column", () => {
    const drawn = bars(chartOf());
    // An outline lies half a pixel within its place.
    const placeOf = (bar: Element) => Math.floor(numberOf(bar, "x"));
    const places = [...new Set(drawn.map(placeOf))];
    expect(places).toHaveLength(5);
    for (const place of places) {
      const column = drawn.filter((bar) => placeOf(bar) === place);
      const bottoms = column.map((bar) => numberOf(bar, "y") + numberOf(bar, "height"));
      expect(bottoms).toEqual(bottoms.toSorted((a, b) => b - a));
      const top = Math.min(...column.map((bar) => numberOf(bar, "y")));
      expect(Math.abs(Math.max(...bottoms) - top - 240)).toBeLessThanOrEqual(0.5);
    }
  });

  it("draws what the shares leave of 1 as an outline without filling, at the top", () => {
    const outlined = bars(chartOf()).filter(({ properties }) => properties["fill"] === "none");
    expect(outlined).toHaveLength(1);
    expect(linesOf(chartOf())).toContain("Not told apart");
  });

  it("names the categories beside the last column where it has all of them and there is room", () => {
    const texts = linesOf(chartOf());
    expect(texts).toEqual(expect.arrayContaining(["Completed", "Middle stage to Termination"]));
    expect(byClass(chartOf(), "rc-bar")).toHaveLength(bars(chartOf()).length);
  });

  it.each([
    ["where the last column lacks one", rows.slice(0, 4).toReversed(), 720],
    ["where there is no room", rows, 340],
  ])("names them in a key %s", (_where, of, width) => {
    const chart = chartOf(of, { width });
    const key = byClass(chart, "rc-bar").filter((bar) => numberOf(bar, "height") <= 12 && numberOf(bar, "width") <= 16);
    expect(key.length).toBeGreaterThanOrEqual(4);
    expect(linesOf(chart)).toEqual(expect.arrayContaining(categories.map(({ label }) => label)));
  });

  it("says the percentage of every part, but for the smaller of two that would lie on each other", () => {
    const percents = (shares: SharesRow["shares"]) =>
      linesOf(chartOf([{ label: "At the start", shares }])).filter((line) => line.endsWith("%"));
    expect(percents({ early: 0.98, left: 0.02 })).toEqual(["98%", "2%"]);
    expect(percents({ late: 0.03, early: 0.01, left: 0.96 })).toEqual(["3%", "96%"]);
  });

  it("draws one column that is all one category", () => {
    const drawn = bars(chartOf([{ label: "At the start", shares: { early: 1 } }]));
    expect(drawn.map((bar) => numberOf(bar, "height"))).toEqual([240]);
  });

  it("is one image with a name and a description, and has no style attribute", () => {
    const chart = chartOf();
    expect(chart.properties).toMatchObject({ role: "img", ariaLabelledBy: ["four-title", "four-desc"] });
    expect(elementsOf(chart).filter(({ properties }) => "style" in properties)).toEqual([]);
  });

  it.each([340, 720, 960])(
    "lets no line of text lie on another or outside, at %i pixels, whatever the names",
    (width) => {
      const label = "Goal setting, planning and first playing to Supporting implementation at home";
      const long = categories.map((each) => ({ ...each, label: `${label} ${each.code}` }));
      const more = { width, subtitle: "Share of episodes", source: "A practice" };
      for (const [of, language] of [rows, rows.toReversed(), rows.slice(0, 1)].flatMap((each) =>
        [english, german].map((spoken) => [each, spoken] as const),
      )) {
        const chart = chartOf(of, { ...more, language }, long);
        expect(overlaps(textBoxes(chart))).toEqual([]);
        for (const text of byTag(chart, "text")) {
          expect(numberOf(text, "x") + textWidth(textOf(text), fontSizeOf(text))).toBeLessThanOrEqual(width + 0.01);
          expect(numberOf(text, "y")).toBeLessThanOrEqual(numberOf(chart, "height"));
          expect(numberOf(text, "y")).toBeGreaterThan(0);
        }
      }
    },
  );

  it("is a sentence without a column", () => {
    expect(byClass(chartOf([]), "rc-bar")).toEqual([]);
  });
});
