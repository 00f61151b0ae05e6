import type { Element } from "hast";
import { describe, expect, it } from "vitest";
import { barsChart } from "./bars-chart.js";
import { chartStyles } from "./chart-styles.js";
import { forPage } from "./for-page.js";
import { darkPalette, lightPalette } from "./palette.js";
import { released } from "./released.fixture.js";
import { sharesChart } from "./shares-chart.js";
import { survivalChart } from "./survival-chart.js";
import { elementsOf } from "./tree.fixture.js";

const options = { id: "one", title: "One", description: "One." };
const charts: readonly Element[] = [
  barsChart(released({ bars: [{ label: "A", note: "5", share: 0.5 }] }), options),
  sharesChart(
    released({
      categories: [
        { code: "a", tone: "first", label: "A" },
        { code: "b", tone: "second", label: "B" },
        { code: "c", tone: "rest", label: "C" },
      ],
      untold: "not told",
      rows: [{ label: "Row", shares: { a: 0.25, b: 0.25, c: 0.3 } }],
    }),
    options,
  ),
  survivalChart(
    released({
      points: [
        { day: 0, survival: 1, atRisk: 50 },
        { day: 28, survival: 0.5, lower: 0.4, upper: 0.6, atRisk: 25 },
      ],
      endsForFew: false,
    }),
    options,
  ),
];
const palettes = [lightPalette, darkPalette];
const colours = new Set(palettes.flatMap(({ series, ...others }) => [...series, ...Object.values(others)]));

describe("forPage", () => {
  it.each(charts.map((chart, at) => [at, chart] as const))(
    "leaves out of chart %i the colours that the style sheet sets, and nothing else",
    (_at, chart) => {
      const [before, after] = [elementsOf(chart), elementsOf(forPage(chart))];
      expect(after).toHaveLength(before.length);
      const gone = before.flatMap((element, at) => {
        const kept = after[at]?.properties ?? {};
        expect(Object.entries(kept).every(([name, value]) => element.properties[name] === value)).toBe(true);
        return Object.entries(element.properties)
          .filter(([name]) => kept[name] === undefined)
          .map(([name, value]) => ({
            name,
            value,
            classes: [element.properties["className"]].flat(),
            isRoot: at === 0,
          }));
      });
      const [ofRoot, ofMarks] = [gone.filter(({ isRoot }) => isRoot), gone.filter(({ isRoot }) => !isRoot)];
      expect(ofRoot.map(({ name }) => name)).toEqual(["fontSize", "fontFamily"]);
      expect(ofMarks.length).toBeGreaterThan(0);
      const isSet = (name: string) => (each: unknown) => chartStyles.includes(`.${String(each)} { ${name}: var(--rc-`);
      for (const { name, value, classes } of ofMarks) {
        expect(colours).toContain(value);
        expect(classes.filter(isSet(name))).toHaveLength(1);
      }
    },
  );

  it("leaves no colour of the light palette behind, so that all of them follow the page", () => {
    for (const chart of charts) {
      const left = elementsOf(forPage(chart)).flatMap(({ properties: { fill, stroke } }) => [fill, stroke]);
      expect(left.filter((each) => typeof each === "string" && colours.has(each))).toEqual([]);
    }
  });
});
