import type { Element } from "hast";
import { describe, expect, it } from "vitest";
import { attainmentChart } from "./attainment-chart.js";
import type { AttainmentData, AttainmentRow } from "./attainment-data.js";
import { released } from "./released.fixture.js";
import { overlaps, textBoxes } from "./text-boxes.fixture.js";
import { textWidth } from "./text-width.js";
import { byClass, byTag, elementsOf, fontSizeOf, linesOf, numberOf, textOf } from "./tree.fixture.js";

const levels: AttainmentData["levels"] = [
  { code: "much_less", label: "Much less than expected (−2)", side: "worse", tone: "second" },
  { code: "less", label: "Less than expected (−1)", side: "worse", tone: "fourth" },
  { code: "expected", label: "As expected (0)", side: "neutral", tone: "rest" },
  { code: "more", label: "More than expected (+1)", side: "better", tone: "third" },
  { code: "much_more", label: "Much more than expected (+2)", side: "better", tone: "first" },
];
const sides = { worse: "Less than expected", better: "More than expected" };
const row: AttainmentRow = {
  label: "All goals",
  note: "40 goals",
  shares: { much_less: 0.1, less: 0.2, expected: 0.4, more: 0.2, much_more: 0.1 },
};
const options = { id: "four", title: "How far goals got", description: "Bars to both sides of a line.", width: 400 };

const chartOf = (rows: readonly AttainmentRow[], more: object = {}, of: Partial<AttainmentData> = {}) =>
  attainmentChart(released({ levels, sides, ...of, rows }), { ...options, ...more });

/** The bars of 18 pixels (an outline's are one lower); those of the key are lower. */
const bars = (tree: Element) => byClass(tree, "rc-bar").filter((bar) => numberOf(bar, "height") > 12);
const lines = (tree: Element) => byTag(tree, "line").map((line) => numberOf(line, "x1"));
const spanOf = (bar: Element | undefined) => [numberOf(bar, "x"), numberOf(bar, "x") + numberOf(bar, "width")];

describe("attainmentChart", () => {
  it("refuses numbers that did not pass the airlock", () => {
    const smuggled = { levels, sides, rows: [row] } as unknown as Parameters<typeof attainmentChart>[0];
    expect(() => attainmentChart(smuggled, options)).toThrow(TypeError);
  });

  it.each([
    ["under 0", { less: -0.1 }],
    ["over 1", { more: 1.1 }],
    ["not a number", { more: Number.NaN }],
    ["over 1 together", { less: 0.6, more: 0.6 }],
  ])("refuses shares that are %s", (_rule, shares) => {
    expect(() => chartOf([{ label: "Desire", shares }])).toThrow(RangeError);
  });

  it("puts what is worse to the left of the line, what is better to the right, and halves what is neither", () => {
    const chart = chartOf([row]);
    expect(lines(chart)).toEqual([200]);
    expect(bars(chart).map((bar) => numberOf(bar, "x"))).toEqual([0, 40, 120, 280, 360]);
    expect(spanOf(bars(chart).at(-1))).toEqual([360, 400]);
  });

  it("draws levels from the worst to the best side, in whichever order they are given", () => {
    const chart = chartOf([row], {}, { levels: levels.toReversed() });
    expect(bars(chart).map(({ properties }) => properties["fill"])).toEqual([
      "url(#four-fourth)",
      "url(#four-second)",
      "#949494",
      "url(#four-first)",
      "url(#four-third)",
    ]);
  });

  it("has one scale for all rows, so that the line stands at one place and lengths can be compared", () => {
    const chart = chartOf([
      { label: "Desire", shares: { less: 0.25, more: 0.75 } },
      { label: "Pain", shares: { less: 0.25, more: 0.25 } },
    ]);
    expect(lines(chart)).toEqual([100, 100]);
    expect(bars(chart).map((bar) => Math.round(numberOf(bar, "width")))).toEqual([99, 300, 99, 100]);
  });

  it("draws nothing for what the shares leave of 1, which a note can tell", () => {
    const [only, ...rest] = bars(chartOf([{ label: "Desire", note: "40 goals, 20 without", shares: { more: 0.5 } }]));
    expect(spanOf(only)).toEqual([0, 400]);
    expect(rest).toEqual([]);
  });

  it.each([
    ["worse", { much_less: 1 }, 399.5],
    ["neither", { expected: 1 }, 200],
    ["better", { more: 1 }, 0.5],
  ])("keeps the line in the picture where all are %s", (_rule, shares, at) => {
    const chart = chartOf([
      { label: "Desire", shares },
      { label: "Pain", shares },
    ]);
    expect(lines(chart)).toEqual([at, at]);
  });

  it("names the parts at the bar where there is room, and else has a key of the levels that occur", () => {
    const roomy = linesOf(chartOf([{ label: "Desire", shares: { less: 0.5, more: 0.5 } }], { width: 960 }));
    expect(roomy).toEqual(expect.arrayContaining(["50% Less than expected (−1)", "50% More than expected (+1)"]));
    const narrow = linesOf(chartOf([{ label: "Desire", shares: { less: 0.5, more: 0.5 } }], { width: 340 }));
    expect(narrow).toEqual(expect.arrayContaining(["50%", "Less than expected (−1)", "More than expected (+1)"]));
    expect(narrow).not.toContain("As expected (0)");
  });

  it("says what both directions mean", () => {
    expect(linesOf(chartOf([row]))).toEqual(expect.arrayContaining(["← Less than expected", "More than expected →"]));
  });

  it("tells levels apart by a texture too, so that no colour is needed", () => {
    const patterns = byTag(chartOf([row]), "pattern");
    const drawn = patterns.map(({ children }) => JSON.stringify(children.slice(1)));
    expect(new Set(drawn).size).toBe(4);
  });

  it("is one image with a name and a description, and has no style attribute", () => {
    const chart = chartOf([row]);
    expect(chart.properties).toMatchObject({ role: "img", ariaLabelledBy: ["four-title", "four-desc"] });
    expect(elementsOf(chart).filter(({ properties }) => "style" in properties)).toEqual([]);
  });

  const german = {
    levels: levels.map((level) => ({ ...level, label: `${level.label}: Behandlungszielerreichungseinschätzung` })),
    sides: {
      worse: "Weniger als bei der Zielvereinbarung gemeinsam erwartet worden war",
      better: "Mehr als bei der Zielvereinbarung gemeinsam erwartet worden war",
    },
  };

  it.each([340, 720, 960])("lets no line of text lie on another, nor leave the picture, at %i pixels", (width) => {
    for (const count of [1, 15]) {
      const rows = Array.from({ length: count }, (_, at) => ({
        ...row,
        label: at % 2 === 0 ? "Partnerschaftszufriedenheitsverbesserung und Kommunikation" : "Pain",
        shares: at % 3 === 0 ? row.shares : { much_less: 0.02, less: 0.03, expected: 0.02, more: 0.9, much_more: 0.03 },
      }));
      for (const of of [{}, german]) {
        const chart = chartOf(rows, { width, subtitle: "Share of goals", source: "A practice" }, of);
        expect(overlaps(textBoxes(chart))).toEqual([]);
        for (const text of byTag(chart, "text")) {
          const length = textWidth(textOf(text), fontSizeOf(text));
          const x = numberOf(text, "x");
          const [from, to] = text.properties["textAnchor"] === "end" ? [x - length, x] : [x, x + length];
          expect(from).toBeGreaterThanOrEqual(-0.01);
          expect(to).toBeLessThanOrEqual(width + 0.01);
        }
        expect(lines(chart)).toHaveLength(count);
        const below = byClass(chart, "rc-bar").map((bar) => numberOf(bar, "y"));
        expect(numberOf(chart, "height")).toBeGreaterThan(Math.max(...below) + 34);
      }
    }
  });

  it("is a sentence without a row", () => {
    const chart = chartOf([]);
    expect([bars(chart), lines(chart)]).toEqual([[], []]);
    expect(linesOf(chart)[1]).toMatch(/^Nothing to draw/u);
  });
});
