import { english, french, german } from "@rapport/language";
import type { Element } from "hast";
import { describe, expect, it } from "vitest";
import { incidenceChart } from "./incidence-chart.js";
import type { IncidenceData } from "./incidence-data.js";
import { released } from "./released.fixture.js";
import { overlaps, textBoxes } from "./text-boxes.fixture.js";
import { byClass, byTag, elementsOf, linesOf, numberOf, textOf } from "./tree.fixture.js";

const data: IncidenceData = {
  points: [
    { day: 0, reached: 0, atRisk: 120 },
    { day: 14, reached: 0.2, ended: 0.1, atRisk: 80 },
    { day: 28, reached: 0.45, atRisk: 45 },
    { day: 42, reached: 0.6, ended: 0.25, atRisk: 20 },
  ],
};
const options = { id: "four", title: "First completed step 3", description: "A line that goes up." };
const chartOf = (changed: Partial<IncidenceData> = {}, more: object = {}) =>
  incidenceChart(released({ ...data, ...changed }), { ...options, ...more });

function pathPoints(element: Element | undefined): readonly (readonly [number, number])[] {
  const numbers = String(element?.properties["d"]).match(/-?[\d.]+/gu) ?? [];
  return numbers.flatMap((x, at) => (at % 2 === 0 ? [[Number(x), Number(numbers[at + 1])] as const] : []));
}

describe("incidenceChart", () => {
  it("refuses numbers that did not pass the airlock", () => {
    const smuggled = data as Parameters<typeof incidenceChart>[0];
    expect(() => incidenceChart(smuggled, options)).toThrow(TypeError);
  });

  it.each([
    ["points that begin later", [{ day: 7, reached: 0 }]],
    ["points that begin with somebody", [{ day: 0, reached: 0.1 }]],
    [
      "days that do not go up",
      [
        { day: 0, reached: 0 },
        { day: 0, reached: 0.1 },
      ],
    ],
    [
      "shares that are none",
      [
        { day: 0, reached: 0 },
        { day: 7, reached: Number.NaN },
      ],
    ],
    [
      "more than everybody",
      [
        { day: 0, reached: 0 },
        { day: 7, reached: 0.6, ended: 0.6 },
      ],
    ],
  ])("refuses %s", (_rule, points) => {
    expect(() => chartOf({ points })).toThrow(RangeError);
  });

  it("goes up from nobody, through every share that is known", () => {
    const line = pathPoints(byClass(chartOf(), "rc-curve")[0]);
    const heights = line.map(([, y]) => y);
    expect(line).toHaveLength(4);
    expect(heights).toEqual(heights.toSorted((a, b) => b - a));
    const known = data.points.map(({ reached, ...point }) =>
      point.day === 14 ? point : { ...point, reached: reached ?? 0 },
    );
    expect(pathPoints(byClass(chartOf({ points: known }), "rc-curve")[0])).toHaveLength(3);
  });

  it("draws those who ended without it dashed, as far as they can be told", () => {
    const [ended] = byClass(chartOf(), "rc-ended");
    expect(ended?.properties["strokeDashArray"]).toEqual(["5", "3"]);
    expect(pathPoints(ended)).toHaveLength(3);
    const none = data.points.map(({ ended: _ended, ...point }) => point);
    expect(byClass(chartOf({ points: none }), "rc-ended")).toEqual([]);
    expect(linesOf(chartOf({ points: none }))).not.toContain("ended first");
  });

  it("says at the end of each line what it is and how many it came to", () => {
    expect(linesOf(chartOf())).toEqual(expect.arrayContaining(["60%", "reached it", "25%", "ended first"]));
  });

  it("draws the interval where one is known, before the line", () => {
    const points = data.points.map((point) => ({
      ...point,
      lower: (point.reached ?? 0) * 0.8,
      upper: point.reached ?? 0,
    }));
    const paths = byTag(chartOf({ points }), "path").map(({ properties }) => properties["fillOpacity"]);
    expect(paths.filter((opacity) => opacity === 0.15)).toHaveLength(1);
    expect(paths.indexOf(0.15)).toBeLessThan(paths.length - 1);
    expect(byTag(chartOf(), "path").filter(({ properties }) => properties["fillOpacity"] === 0.15)).toEqual([]);
  });

  it("puts every count of the row under a tick of the axis", () => {
    const chart = chartOf();
    const ticks = byClass(chart, "rc-tick").map(({ properties }) => properties["x1"]);
    const counts = byClass(chart, "rc-count");
    expect(counts.map(textOf)).toEqual(["120", "80", "45", "20"]);
    expect(counts.filter(({ properties }) => !ticks.includes(properties["x"]))).toEqual([]);
  });

  it.each([280, 340, 720])("lets no line of text lie on another at %i pixels, and none beyond it", (width) => {
    const more = { width, subtitle: "Share of courses", source: "A practice \u00b7 as of 30 June 2026" };
    const near = data.points.map((point) => (point.day === 42 ? { ...point, reached: 0.41, ended: 0.4 } : point));
    for (const language of [english, german, french]) {
      for (const points of [data.points, near, data.points.slice(0, 2)]) {
        const boxes = textBoxes(chartOf({ points, endsForFew: true }, { ...more, language }));
        expect(overlaps(boxes), language.code).toEqual([]);
        expect(boxes.filter(({ left, right }) => left < 0 || right > width)).toEqual([]);
      }
    }
  });

  it("speaks German and French", () => {
    const near = data.points.map((point) => (point.day === 42 ? { ...point, reached: 0.998, ended: 0.001 } : point));
    expect(linesOf(chartOf({ points: near, endsForFew: true }, { language: german }))).toEqual(
      expect.arrayContaining([
        "nahe 100\u00A0%",
        "erreicht",
        "vorher beendet",
        "Wochen seit dem Beginn",
        "Noch dabei, nicht erreicht",
        "Die Linien enden, wo zu wenige übrig waren.",
      ]),
    );
    expect(linesOf(chartOf({}, { language: french }))).toEqual(
      expect.arrayContaining([french.percent(0.6), "atteint", "terminé avant", "Semaines depuis le début"]),
    );
  });

  it("draws a start from which nothing follows yet", () => {
    const chart = chartOf({ points: [{ day: 0, reached: 0 }] });
    expect(linesOf(chart)).toContain("0%");
    expect(numberOf(chart, "height")).toBeGreaterThan(0);
    expect(JSON.stringify(chart)).not.toContain("NaN");
  });

  it("is one image with a name and a description, and has no style attribute", () => {
    expect(chartOf().properties).toMatchObject({ role: "img", ariaLabelledBy: ["four-title", "four-desc"] });
    expect(elementsOf(chartOf()).filter(({ properties }) => "style" in properties)).toEqual([]);
  });
});
