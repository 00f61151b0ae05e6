import { english, german } from "@rapport/language";
import type { Language } from "@rapport/language";
import type { Element } from "hast";
import { readdirSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { everyChart } from "./every-chart.fixture.js";
import type { Situation } from "./every-chart.fixture.js";
import type { ChartOptions } from "./options.js";
import { outsideOf, overlaps, textBoxes } from "./text-boxes.fixture.js";
import { byTag, elementsOf, fontSizeOf, linesOf, textOf } from "./tree.fixture.js";

const options = {
  title: "Of 55 people 30 improved reliably",
  description: "30 of 55 people (42 to 67 in 100).",
  subtitle: "Share of people with both scores",
  source: "A practice, as of 30 June 2026, counts rounded to 5",
};
const germanOptions = {
  title: "Von 55 Personen haben sich 30 in der Partnerschaftszufriedenheit reliabel verbessert",
  description: "30 von 55 Personen (42 bis 67 von 100).",
  subtitle: "Anteil der Personen mit Werten vor der Behandlung und an ihrem Ende",
  source: "Gemeinschaftspraxis für Sexualtherapie und Paarberatung, Stichtag 30. Juni 2026, gerundet auf 5",
};

const short = (at: number) => `Group ${at + 1}`;
/** Forty letters each: one word, and several. */
const long = (at: number) =>
  at % 2 === 0 ? "Partnerschaftszufriedenheitsverbesserung" : "Schmerzen beim Geschlechtsverkehr, vor 30";

const situations: Readonly<Record<string, Situation>> = {
  "several categories": { count: 4, numbers: "usual", label: short },
  "one category, one point": { count: 1, numbers: "usual", label: short },
  "15 categories": { count: 15, numbers: "usual", label: short },
  empty: { count: 0, numbers: "usual", label: short },
  withheld: { count: 4, numbers: "withheld", label: short },
  "all equal": { count: 4, numbers: "equal", label: short },
  huge: { count: 4, numbers: "huge", label: short },
};
const widths = [320, 560, 960];
const spoken: readonly (readonly [Language, Omit<ChartOptions, "id">, Situation["label"]])[] = [
  [english, options, short],
  [german, germanOptions, long],
];

const charts = Object.entries(everyChart).map(([name, draw]) => ({ name, draw }));
const drawnAt = (draw: (typeof charts)[number]["draw"], situation: Situation, width: number): readonly Element[] =>
  spoken.map(([language, words, label]) => draw({ ...situation, label }, { ...words, id: "chart", language, width }));

const seriesIn = (tree: Element) =>
  new Set(
    elementsOf(tree).flatMap(({ properties: { className, fill } }) => [
      ...(Array.isArray(className) ? className.filter((each) => /^rc-(?:fill|line)-\d$/u.test(String(each))) : []),
      ...(typeof fill === "string" && fill.startsWith("url(") ? [fill] : []),
    ]),
  );

it("every chart of the package is looked at here", () => {
  const files = readdirSync(import.meta.dirname).flatMap((file) => /^([\w-]+)-chart\.ts$/u.exec(file)?.[1] ?? []);
  const plain = (name: string) => name.replaceAll("-", "").toLowerCase();
  expect(
    files
      .filter((file) => file !== "every")
      .map(plain)
      .toSorted(),
  ).toEqual(charts.map(({ name }) => plain(name.replace(/Chart$/u, ""))).toSorted());
});

describe.each(charts)("$name", ({ draw }) => {
  describe.each(Object.entries(situations))("%s", (_name, situation) => {
    it.each(widths)("keeps all texts apart and within the frame at %i pixels, with long German labels too", (width) => {
      for (const chart of drawnAt(draw, situation, width)) {
        const boxes = textBoxes(chart);
        expect(overlaps(boxes)).toEqual([]);
        // Where a word has no room it is not cut into letters.
        expect(linesOf(chart).filter((line) => /^\p{Ll}{1,2}$/u.test(line))).toEqual([]);
        expect(outsideOf(chart, boxes)).toEqual([]);
      }
    });

    it("has its title and description, with their numbers, a text of 11 pixels or more, and no attribute that is no number", () => {
      for (const chart of drawnAt(draw, situation, 560)) {
        const [title, desc] = [byTag(chart, "title")[0], byTag(chart, "desc")[0]].map((each) => each && textOf(each));
        expect([options.title, germanOptions.title]).toContain(title);
        expect([options.description, germanOptions.description]).toContain(desc);
        expect(linesOf(chart).join(" ")).toContain(title);
        expect(byTag(chart, "text").filter((text) => !(fontSizeOf(text) >= 11))).toEqual([]);
        const written = elementsOf(chart).flatMap(({ properties }) => Object.values(properties).map(String));
        expect(written.filter((value) => /NaN|Infinity|undefined|\de[+-]\d/u.test(value))).toEqual([]);
        const sizes = elementsOf(chart).flatMap(({ properties: { width, height, r } }) => [width, height, r]);
        expect(sizes.filter((size) => Number(size ?? 0) < 0)).toEqual([]);
      }
    });

    it("has four series at most, each with a look of its own beside its colour", () => {
      for (const chart of drawnAt(draw, situation, 560)) {
        const series = [...seriesIn(chart)].map((each) => String(each));
        const hues = new Set(series.flatMap((each) => /-(\d)$/u.exec(each)?.[1] ?? []));
        expect(hues.size).toBeLessThanOrEqual(4);
        const textures = byTag(chart, "pattern").map(({ children }) => JSON.stringify(children.slice(1)));
        expect(new Set(textures).size).toBe(textures.length);
        const lines = elementsOf(chart).filter(
          ({ tagName, properties: { className, fill } }) =>
            tagName === "path" && fill === "none" && Array.isArray(className) && className.includes("rc-curve"),
        );
        expect(lines.length).toBeLessThanOrEqual(1);
      }
    });

    it("is a sentence where there is nothing to draw, and else has a mark", () => {
      for (const chart of drawnAt(draw, situation, 560)) {
        const marks = elementsOf(chart, ({ tagName }) => ["rect", "path", "circle"].includes(tagName));
        const said = linesOf(chart).join(" ");
        const isSaid = /Nothing to draw|Nichts zu zeichnen|not shown/u.test(said);
        expect(marks.length > 0 || isSaid).toBe(true);
      }
    });
  });

  it("says in both languages that there is nothing to draw, in place of an empty frame", () => {
    const empty: Situation = { count: 0, numbers: "usual", label: short };
    const [one, other] = drawnAt(draw, empty, 320).map((chart) => linesOf(chart).join(" "));
    expect(one).toContain("Nothing to draw");
    expect(other).toContain("Nichts zu zeichnen");
  });
});
