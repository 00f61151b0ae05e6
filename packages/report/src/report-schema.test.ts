import { readFileSync } from "node:fs";
import type { FiguresResult } from "@rapport/analysis";
import { Ajv2020 } from "ajv/dist/2020.js";
import { describe, expect, it } from "vitest";
import { curve, shares, tooFew } from "./practice.fixture.js";
import { released } from "./released.fixture.js";
import { renderJson } from "./render-json.js";
import { sampleContent } from "./sample.fixture.js";

// The schema is data that is read as it is published.
const schema = JSON.parse(readFileSync(new URL("../report.schema.json", import.meta.url), "utf8")) as object;
const isValid = new Ajv2020({ strict: true, allErrors: true }).compile(schema);
const errorsOf = (value: unknown) =>
  isValid(value) ? [] : (isValid.errors ?? []).map(({ instancePath }) => instancePath);

const text = renderJson(released({ ...sampleContent }));
const report: unknown = JSON.parse(text);
/** The same report with one piece of its text changed. */
function changed(from: string | RegExp, to: string): unknown {
  const other = text.replace(from, to);
  expect(other).not.toBe(text);
  return JSON.parse(other);
}

const figures: FiguresResult = {
  question: "access",
  level: 0.95,
  groups: [
    {
      code: "all",
      label: "Everybody",
      figures: [
        {
          code: "a",
          of: "sessions",
          figure: shares(50, [
            ["Yes", 30],
            ["No", undefined],
          ]),
        },
        { code: "b", of: "episodes", figure: { kind: "clock", drawn: true, curve } },
        { code: "c", of: "goals", figure: { kind: "mean", mean: tooFew, range: [-2, 2], share: false } },
        {
          code: "d",
          of: "sessions",
          figure: {
            kind: "rate",
            rate: { kind: "rate", numerator: { fewerThan: 5 }, denominator: 90, percent: { atMost: 5 } },
          },
        },
      ],
    },
  ],
  withheld: [],
};

describe("the schema of a report as data", () => {
  it("holds of a report in which every kind of result occurs", () => {
    expect(errorsOf(report)).toEqual([]);
    const withFigures = renderJson(released({ ...sampleContent, questions: [...sampleContent.questions, figures] }));
    expect(errorsOf(JSON.parse(withFigures))).toEqual([]);
  });

  it("holds of counts that are held back, noise, and bounds that do not exist", () => {
    const { furthest: _furthest, ...protection } = sampleContent.protection;
    const noisy = {
      ...sampleContent,
      population: { ...sampleContent.population, clients: { hidden: true }, episodes: { impossible: true } } as const,
      protection: { ...protection, noise: { epsilon: 1, delta: 1e-6, within: 12, level: 0.95 } } as const,
      published: { counts: [{ path: "population/clients", lower: 0 }], sums: [] },
      preview: true,
      totalsOnly: true,
      questions: [],
    };
    expect(errorsOf(JSON.parse(renderJson(released(noisy))))).toEqual([]);
  });

  it.each<[what: string, from: string | RegExp, to: string]>([
    ["a key that it does not know", '"preview": false', '"preview": false, "clientNames": []'],
    ["a count that is a text", /"count": 150/u, '"count": "150"'],
    ["a count in two forms at once", /"count": 150/u, '"count": 150, "hidden": true'],
    ["a share above one", /"survival": 0\.38/u, '"survival": 38'],
    ["a day in another notation", /"asOf": "2026-06-30"/u, '"asOf": "30.6.2026"'],
    ["a key of a figure that it does not know", /"kind": "position"/u, '"kind": "position", "exact": 19'],
    ["a kind of figure that it does not know", /"kind": "spread"/u, '"kind": "variance"'],
    ["another version of the format", /"version": 1/u, '"version": 2'],
  ])("does not hold of %s", (_, from, to) => {
    expect(errorsOf(changed(from, to))).not.toEqual([]);
  });

  it("says of every number what it is", () => {
    const bare: string[] = [];
    const visit = (value: unknown, place: string): void => {
      if (typeof value !== "object" || value === null) return;
      const node: Readonly<Record<string, unknown>> = { ...value };
      const isNumber = node["type"] === "number" || node["type"] === "integer";
      if (isNumber && node["description"] === undefined && !place.endsWith("/items")) bare.push(place);
      for (const [key, inner] of Object.entries(node)) visit(inner, `${place}/${key}`);
    };
    visit(schema, "");
    expect(bare).toEqual([]);
  });
});
