import { english, french, german } from "@rapport/language";
import type { Element } from "hast";
import { describe, expect, it } from "vitest";
import { released } from "./released.fixture.js";
import { survivalChart } from "./survival-chart.js";
import type { SurvivalData } from "./survival-data.js";
import { overlaps, textBoxes } from "./text-boxes.fixture.js";
import { textWidth } from "./text-width.js";
import { byClass, byTag, elementsOf, fontSizeOf, linesOf, numberOf, textOf } from "./tree.fixture.js";

const data: SurvivalData = {
  points: [
    { day: 0, survival: 1, atRisk: 120 },
    { day: 14, survival: 0.7, lower: 0.6, upper: 0.78, atRisk: 80 },
    { day: 28, survival: 0.4, lower: 0.3, upper: 0.5, atRisk: 45 },
    { day: 42, survival: 0.2, lower: 0.12, upper: 0.3, atRisk: 20 },
  ],
  median: { estimate: 21, lower: 14, upper: 28 },
};
const options = { id: "one", title: "Evaluation", description: "A line that goes down." };

const chartOf = (changed: Partial<SurvivalData> = {}, more: object = {}) =>
  survivalChart(released({ ...data, ...changed }), { ...options, ...more });

/** The numbers in the commands of a path, as pairs. */
function pathPoints(element: Element | undefined): readonly (readonly [number, number])[] {
  const numbers = String(element?.properties["d"]).match(/-?[\d.]+/gu) ?? [];
  return numbers.flatMap((x, at) => (at % 2 === 0 ? [[Number(x), Number(numbers[at + 1])] as const] : []));
}

describe("survivalChart", () => {
  it("refuses numbers that did not pass the airlock", () => {
    const smuggled = data as Parameters<typeof survivalChart>[0];
    expect(() => survivalChart(smuggled, options)).toThrow(TypeError);
  });

  it.each([
    ["begin at day 0", [{ day: 7, survival: 1 }]],
    ["begin with everybody", [{ day: 0, survival: 0.9 }]],
  ])("needs points that %s", (_rule, points) => {
    expect(() => chartOf({ points })).toThrow(RangeError);
  });

  it("refuses days that do not go up", () => {
    const points = [0, 14, 14].map((day) => ({ day, survival: 1 }));
    expect(() => chartOf({ points })).toThrow(/go up/u);
  });

  it("is one image with a name and a description of its own", () => {
    const chart = chartOf();
    expect(chart.properties).toMatchObject({ role: "img", ariaLabelledBy: ["one-title", "one-desc"] });
    const [title, desc] = elementsOf(chart).slice(1);
    expect([title?.tagName, title?.properties["id"], title && textOf(title)]).toEqual([
      "title",
      "one-title",
      "Evaluation",
    ]);
    expect([desc?.tagName, desc?.properties["id"], desc && textOf(desc)]).toEqual([
      "desc",
      "one-desc",
      "A line that goes down.",
    ]);
  });

  it("has no style attribute, which a page's security policy would block", () => {
    expect(elementsOf(chartOf({ endsForFew: true })).filter(({ properties }) => "style" in properties)).toEqual([]);
  });

  it("puts every count of the row under a tick of the axis, by the one scale of both", () => {
    const chart = chartOf();
    const ticks = byClass(chart, "rc-tick").map(({ properties }) => properties["x1"]);
    const counts = byClass(chart, "rc-count");
    expect(counts.map(textOf)).toEqual(["120", "80", "45", "20"]);
    expect(counts.filter(({ properties }) => !ticks.includes(properties["x"]))).toEqual([]);
  });

  it("puts the points of the line above their counts", () => {
    const chart = chartOf();
    const line = pathPoints(byClass(chart, "rc-curve")[0]).map(([x]) => x);
    const counts = byClass(chart, "rc-count").map(({ properties }) => properties["x"]);
    expect(counts).toHaveLength(data.points.length);
    // The line has one point more, where it passes through the median.
    expect(line.filter((x) => counts.includes(x))).toEqual(counts);
    expect(line).toHaveLength(data.points.length + 1);
  });

  it("ends the line at the last point, though the axis goes on", () => {
    const chart = chartOf({ points: data.points.slice(0, 3) });
    const last = pathPoints(byClass(chart, "rc-curve")[0]).at(-1);
    const ticks = byClass(chart, "rc-tick").map(({ properties }) => Number(properties["x1"]));
    // Day 28 on an axis of 4 weeks.
    expect(last?.[0]).toBe(Math.max(...ticks));
    const shorter = chartOf({ points: data.points.slice(0, 2) });
    expect(pathPoints(byClass(shorter, "rc-curve")[0])).toHaveLength(2);
  });

  it("marks where the line ends for few, and says why", () => {
    const words = "The line ends where too few were left.";
    expect(linesOf(chartOf({ endsForFew: true }))).toContain(words);
    const circles = byTag(chartOf({ endsForFew: true }), "circle");
    const end = pathPoints(byClass(chartOf(), "rc-curve")[0]).at(-1);
    expect(circles.map(({ properties }) => [properties["cx"], properties["cy"]])).toContainEqual(end);
    expect(linesOf(chartOf())).not.toContain(words);
  });

  it("draws the interval before the line, so that doubt is seen first", () => {
    const paths = byTag(chartOf(), "path");
    const band = paths.findIndex(({ properties }) => properties["fillOpacity"] === 0.15);
    const curve = paths.findIndex((path) => byClass(path, "rc-curve").length > 0);
    expect(band).toBe(0);
    expect(curve).toBe(paths.length - 1);
  });

  it("draws no band where no interval is known", () => {
    const points = data.points.map(({ day, survival }) => ({ day, survival }));
    const paths = byTag(chartOf({ points }), "path");
    expect(paths).toHaveLength(1);
  });

  it.each([
    [{ estimate: 21, lower: 14, upper: 28 }, ["half by about 3 weeks", "(2 to 4)"]],
    [{ estimate: 21, lower: 14 }, ["half by about 3 weeks", "(2 weeks or more)"]],
    [{ estimate: 21, lower: 21, upper: 21 }, ["half by about 3 weeks", "(within that week)"]],
    [{ estimate: 21 }, ["half by about 3 weeks", "(interval not known)"]],
    [{ estimate: 0, lower: 0, upper: 7 }, ["half in less than a week", "(less than 1 to 1)"]],
    [{ lower: 35 }, ["half: not reached", "(5 weeks or more)"]],
    [{ estimate: 28, lower: 14, upper: 42, step: 14 }, ["half by about 4 weeks", "(2 to 6)", "to the nearest 2 weeks"]],
  ])("says the median %o with its interval", (median, words) => {
    expect(linesOf(chartOf({ median }))).toEqual(expect.arrayContaining(words));
  });

  it("says nothing of a median that is not shown", () => {
    const { points } = data;
    const chart = survivalChart(released({ points }), options);
    expect(linesOf(chart).filter((text) => text.startsWith("half"))).toEqual([]);
  });

  it("keeps a title of 40 characters within its width, and all of its words", () => {
    const title = "Goal setting, planning and first playing";
    expect(title).toHaveLength(40);
    const chart = chartOf({}, { title, width: 200 });
    const bold = elementsOf(chart).filter(({ properties }) => properties["fontWeight"] === 600);
    expect(bold.map(textOf).join(" ")).toBe(title);
    expect(bold.length).toBeGreaterThan(1);
    for (const line of bold) expect(textWidth(textOf(line), 13)).toBeLessThanOrEqual(200);
  });

  it.each([
    { estimate: 7, lower: 7, upper: 7 },
    { estimate: 21, lower: 14, upper: 28 },
    { estimate: 40, lower: 28 },
    { lower: 35 },
    { estimate: 28, lower: 14, upper: 42, step: 14 },
  ])("lets no line of text lie on another, with the median %o", (median) => {
    const more = { subtitle: "Share still in the stage", source: "A practice \u00b7 as of 30 June 2026" };
    for (const language of [english, german, french]) {
      const chart = chartOf({ median, endsForFew: true }, { ...more, language });
      expect(overlaps(textBoxes(chart)), language.code).toEqual([]);
      for (const text of byTag(chart, "text")) {
        const own = textWidth(textOf(text), fontSizeOf(text));
        const anchor = text.properties["textAnchor"];
        const from = numberOf(text, "x") - (anchor === "end" ? own : anchor === "middle" ? own / 2 : 0);
        expect(from, textOf(text)).toBeGreaterThanOrEqual(0);
        expect(from + own, textOf(text)).toBeLessThanOrEqual(340);
      }
    }
  });

  it("speaks German and French: shares, the time axis, the median and where the line ends", () => {
    const german1000 = data.points.map((point) => ({ ...point, atRisk: 1200 }));
    const said = linesOf(chartOf({ points: german1000, endsForFew: true }, { language: german }));
    expect(said).toEqual(
      expect.arrayContaining([
        "100\u00A0%",
        "Wochen in der Phase",
        "Hälfte: etwa 3 Wochen",
        "(2 bis 4)",
        "Noch dort",
        "1.200",
        "Die Linie endet, wo zu wenige übrig waren.",
      ]),
    );
    const under = { estimate: 0, lower: 0, upper: 7 };
    expect(linesOf(chartOf({ median: under }, { language: german }))).toContain("Hälfte: unter 1 Woche");
    expect(linesOf(chartOf({ median: under }, { language: french }))).toEqual(
      expect.arrayContaining(["moitié en moins d’une semaine", "(moins de 1 à 1)", "Semaines dans l’étape"]),
    );
  });

  it("grows by its source line, which stands within it", () => {
    const height = (chart: Element) => Number(chart.properties["height"]);
    const chart = chartOf({}, { source: "A practice" });
    expect(height(chart)).toBeGreaterThan(height(chartOf()));
    const source = byTag(chart, "text").find((text) => textOf(text) === "A practice");
    expect(Number(source?.properties["y"])).toBeLessThan(height(chart));
  });

  it("goes down in steps on a clock of sessions, with its marks and the median in sessions", () => {
    const points = [
      { day: 0, survival: 1, atRisk: 120 },
      { day: 1, survival: 0.7, lower: 0.6, upper: 0.8, atRisk: 80 },
      { day: 2, survival: 0.4, lower: 0.3, upper: 0.5, atRisk: 45 },
    ];
    const chart = chartOf({ clock: "sessions", points, median: { estimate: 2, lower: 1, upper: 2 } });
    const line = pathPoints(byClass(chart, "rc-curve")[0]);
    // Across and down, twice.
    expect(line).toHaveLength(5);
    expect([line[1]?.[0], line[1]?.[1]]).toEqual([line[2]?.[0], line[0]?.[1]]);
    const words = byTag(chart, "text").map(textOf).join(" | ");
    expect(words).toMatch(/half by 2 sessions \| \(1 to 2\).*Still there/u);
    expect(words).toContain("0 | 1 | 2 | 3 | 4 | Attended sessions in the stage");
    expect(byClass(chart, "rc-count").map(textOf)).toEqual(["120", "80", "45"]);
    for (const language of [english, german, french]) {
      expect(overlaps(textBoxes(chartOf({ clock: "sessions", points }, { language })))).toEqual([]);
    }
  });
});
