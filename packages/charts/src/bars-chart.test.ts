import type { Element } from "hast";
import { describe, expect, it } from "vitest";
import { barsChart } from "./bars-chart.js";
import type { Bar } from "./bars-chart.js";
import { released } from "./released.fixture.js";
import { overlaps, textBoxes } from "./text-boxes.fixture.js";
import { textWidth } from "./text-width.js";
import { byClass, byTag, elementsOf, fontSizeOf, linesOf, numberOf, textOf } from "./tree.fixture.js";

const bars: readonly Bar[] = [
  { label: "Touch that is not sexual", note: "15 courses, 25%", share: 0.25 },
  { label: "Genital touch", note: "45 courses, 75%", share: 0.75 },
  { label: "Usually ending in penetration", note: "fewer than 10 clients" },
];
const options = { id: "three", title: "Furthest step", description: "Bars of shares.", width: 400 };
const chartOf = (of: readonly Bar[] = bars, more: object = {}) =>
  barsChart(released({ bars: of }), { ...options, ...more });
const widths = (tree: Element) => byClass(tree, "rc-bar").map((bar) => numberOf(bar, "width"));

const longWord = "Kraftfahrzeughaftpflichtversicherungsgesellschaftsvertreterausbildungslehrgang"
  .repeat(2)
  .slice(0, 120);
const rightToLeft = "\u05DE\u05D2\u05E2 \u05DC\u05DC\u05D0 \u05DE\u05D8\u05E8\u05D4";

describe("barsChart", () => {
  it("refuses numbers that did not pass the airlock", () => {
    const smuggled = { bars } as unknown as Parameters<typeof barsChart>[0];
    expect(() => barsChart(smuggled, options)).toThrow(TypeError);
  });

  it.each([-0.1, 1.1, Number.NaN])("refuses the share %d", (share) => {
    expect(() => chartOf([{ label: "A", share }])).toThrow(RangeError);
  });

  it("draws each share from the same line to its part of the whole width", () => {
    expect(widths(chartOf())).toEqual([100, 300]);
    expect(byClass(chartOf(), "rc-bar").map((bar) => numberOf(bar, "x"))).toEqual([0, 0]);
  });

  it("draws no bar for what cannot be told, and says its words all the same", () => {
    const texts = linesOf(chartOf());
    expect(texts).toEqual(expect.arrayContaining(["Usually ending in penetration", "fewer than 10 clients"]));
    expect(byClass(chartOf(), "rc-axis")).toHaveLength(3);
  });

  it("is one image with a name and a description, and has no style attribute", () => {
    const chart = chartOf();
    expect(chart.properties).toMatchObject({ role: "img", ariaLabelledBy: ["three-title", "three-desc"] });
    expect(elementsOf(chart).filter(({ properties }) => "style" in properties)).toEqual([]);
  });

  it.each([200, 340, 720])("keeps long words and names of any script within %i pixels, none on another", (width) => {
    const labels = [longWord, rightToLeft, "\u611F\u89C9\u96C6\u4E2D\u8BAD\u7EC3".repeat(12), "A"];
    const chart = chartOf(
      labels.map((label) => ({ label, note: "45 courses, 75%", share: 0.75 })),
      { width, title: longWord, subtitle: longWord, source: "A practice" },
    );
    expect(overlaps(textBoxes(chart))).toEqual([]);
    const sizes = byTag(chart, "text").map(fontSizeOf);
    expect(Math.min(...sizes)).toBeGreaterThanOrEqual(12);
    for (const text of byTag(chart, "text")) {
      const begins = text.properties["textAnchor"] === "end" ? 0 : numberOf(text, "x");
      expect(begins + textWidth(textOf(text), fontSizeOf(text))).toBeLessThanOrEqual(width + 0.01);
    }
    expect(linesOf(chart).join("")).toContain(longWord);
  });

  it("draws 30 levels, each below the one before", () => {
    const chart = chartOf(Array.from({ length: 30 }, (_, at) => ({ label: `Level ${at + 1}`, share: 1 / 30 })));
    const tops = byClass(chart, "rc-bar").map((bar) => numberOf(bar, "y"));
    expect(tops).toHaveLength(30);
    expect(tops).toEqual(tops.toSorted((a, b) => a - b));
    expect(numberOf(chart, "height")).toBeGreaterThan(tops.at(-1) ?? 0);
  });

  it.each([
    "</title><script>alert(1)</script>",
    '"><img src=x onerror=alert(1)>',
    '<use href="#x"/>',
    "&amp;lt;script&gt;",
    "url(javascript:alert(1)); } * { fill: red",
  ])("writes %s as text, in every place where text stands", (evil) => {
    const chart = chartOf([{ label: evil, note: evil, share: 0.5 }], {
      title: evil,
      description: evil,
      subtitle: evil,
      source: evil,
      width: 2000,
    });
    const tags = new Set(elementsOf(chart).map(({ tagName }) => tagName));
    expect([...tags].toSorted()).toEqual(["desc", "g", "line", "rect", "svg", "text", "title"]);
    const properties = elementsOf(chart).map((element) => JSON.stringify(element.properties));
    expect(properties.filter((each) => /script|onerror|href|amp|javascript/u.test(each))).toEqual([]);
    expect(byTag(chart, "title").map(textOf)).toEqual([evil]);
    expect(linesOf(chart).filter((line) => line === evil)).toHaveLength(5);
  });

  it("is a sentence without a level", () => {
    expect(widths(chartOf([]))).toEqual([]);
  });
});
