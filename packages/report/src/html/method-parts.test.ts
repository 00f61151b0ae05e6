import type { ReleasedQuality } from "@rapport/analysis";
import { english, french, german } from "@rapport/language";
import { toHtml } from "hast-util-to-html";
import { describe, expect, it } from "vitest";
import { sampleContent } from "../sample.fixture.js";
import { dataQuality } from "./data-quality.js";
import { formulas } from "./formulas.js";
import { madePart } from "./made-part.js";

const textOf = (elements: readonly Parameters<typeof toHtml>[0][]) =>
  elements.map((each) => toHtml(each).replaceAll(/<[^>]+>/gu, " ")).join(" ");
const runChart = {
  methods: [{ code: "runChart", label: "", formula: "m ± 2.66 · R", letters: "", source: "Shewhart 1931" }],
};

describe("the formulas of a report", () => {
  it("are the same in every language, but for the decimal mark", () => {
    expect(textOf(formulas(english, runChart))).toContain("m ± 2.66 · R");
    expect(textOf(formulas(german, runChart))).toContain("m ± 2,66 · R");
    expect(textOf(formulas(french, runChart))).toContain("m ± 2,66 · R");
  });

  it("are those of the methods that were used, and none where there is none", () => {
    expect(textOf(formulas(english, sampleContent))).toContain("Kaplan &#x26; Meier 1958");
    expect(textOf(formulas(english, sampleContent))).not.toContain("Shewhart");
    expect(formulas(english, { methods: [] })).toEqual([]);
  });
});

describe("how complete the records are", () => {
  it("names what more than a few rows have, and says of all else that there are few or none", () => {
    const text = textOf(dataQuality(english, sampleContent.quality));
    expect(text).toMatch(/people\s+gender is empty\s+about 5 to 20 in 100/u);
    expect(text).toMatch(/stages\s+rows left out for an error\s+about 1 to 5 in 100/u);
    expect(text).toMatch(/stages\s+days between two stays .* are in no stage\s+about 20 to 50 in 100/u);
    expect(text).toContain("there are few rows or none");
    expect(text).not.toContain("Of every table");
  });

  it("is a sentence where all is well, and nothing where it is not told", () => {
    const well: ReleasedQuality = {
      fewRows: 25,
      tables: [{ table: "clients", leftOut: "few", empty: [], odd: [] }],
    };
    const text = textOf(dataQuality(german, well));
    expect(text).toContain("In jeder Tabelle mussten wenige oder keine Zeilen ausgelassen werden.");
    expect(textOf(dataQuality(english, well))).not.toContain("What more than a few rows have");
    expect(dataQuality(english, undefined)).toEqual([]);
  });
});

it("the fingerprint stands in groups that a person can compare, with what the report was made with", () => {
  const text = textOf(madePart(english, sampleContent));
  expect(text).toContain("Fingerprint: bcdfghjk mnpqrstv bcdfghjk mnpqrstv");
  expect(text).toContain("Made by Rapport 0.1.0, with analysis 0.1.0 and DuckDB 1.5.5.");
});
