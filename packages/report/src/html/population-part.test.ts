import type { PopulationTable } from "@rapport/analysis";
import { english } from "@rapport/language";
import { toHtml } from "hast-util-to-html";
import { expect, it } from "vitest";
import { sampleContent } from "../sample.fixture.js";
import { populationPart } from "./population-part.js";

const { population } = sampleContent;
const htmlOf = (tables: readonly PopulationTable[]) =>
  populationPart(english, { ...sampleContent, population: { ...population, tables } })
    .map((part) => toHtml(part))
    .join("");
const rows = (html: string) =>
  html
    .split("<tr>")
    .slice(1)
    .map((row) => [...row.matchAll(/<t[hd](?: [^>]*)?>([^<]*)/gu)].map(([, cell]) => cell));
const kinds = (parts: readonly object[], total: number) =>
  ({
    code: "byKind",
    label: "Clients by kind",
    figure: { kind: "breakdown", total, parts },
    labels: { individual: "One person", couple: "Couple" },
    // Parts of every printed form, which the compiler does not see in a list of objects.
  }) as PopulationTable;

it("prints every part, a printed 0 as 0 to 4, and shares of the printed whole", () => {
  const html = htmlOf(population.tables);
  expect(rows(html)).toEqual([
    ["Group", "Clients", "Share"],
    ["One person", "85", "57%"],
    ["Couple", "65", "43%"],
    ["Another relationship unit", "0\u20134", "not given"],
    ["All", "150", "100%"],
  ]);
  expect(html).toContain("People by age: not shown");
});

it("gives no shares of fewer than the policy allows, and explains what is held back", () => {
  const html = htmlOf([
    kinds(
      [
        { code: "individual", count: 15 },
        { code: "couple", hidden: true },
      ],
      15,
    ),
  ]);
  expect(rows(html).slice(1)).toEqual([
    ["One person", "15", "not given"],
    ["Couple", "*", "not given"],
    ["All", "15", "not given"],
  ]);
  expect(html).toContain("* stands for a number that is held back.");
});

it("is nothing where no table is told", () => {
  expect(htmlOf([])).toBe("");
});
