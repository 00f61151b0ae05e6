import { read as readWorkbook, utils } from "@e965/xlsx";
import { openDataset } from "@rapport/dataset";
import { emptyLedger, secretFrom } from "@rapport/disclosure";
import { instruments } from "@rapport/instruments";
import { builtInInterventions } from "@rapport/interventions";
import { english, french, german } from "@rapport/language";
import type { Language } from "@rapport/language";
import { asWritten, buildReport, checkWritten, renderHtml, renderReport, reportTables } from "@rapport/report";
import type { BuiltReport } from "@rapport/report";
import { beforeAll, describe, expect, test } from "vitest";
import { pseudoLanguage } from "../pseudo-language.js";
import { inventedPractice } from "./invented-practice.js";

const newDesk = inventedPractice(400, 3);
type Made = Extract<BuiltReport, { readonly refusals?: never }>;
let made: Made;

beforeAll(async () => {
  const { practice } = newDesk("languages");
  const { dataset } = await openDataset(practice, { plugins: builtInInterventions });
  if (!dataset) throw new Error("The invented practice cannot be read.");
  const built = await buildReport(dataset, {
    ledger: emptyLedger,
    secret: secretFrom(new Uint8Array(32).fill(7)),
    madeOn: "2026-07-01",
    plugins: builtInInterventions,
  });
  dataset.close();
  if (built.refusals) throw new Error("The report was refused.");
  made = { ...built, report: asWritten(built.report) };
});

/** What a person reads or hears of a page. */
function readable(html: string): readonly string[] {
  const body = html.replaceAll(/<style[^>]*>.*?<\/style>/gsu, " ").replaceAll(/<meta[^>]*>/gu, " ");
  const spoken = [...body.matchAll(/ (?:aria-label|title|alt)=(?:"([^"]*)"|([^\s">]+))/gu)].map(
    ([, text, bare]) => text ?? bare ?? "",
  );
  return [...body.replaceAll(/<[^>]*>/gu, "\u0000").split("\u0000"), ...spoken].map((text) => text.trim());
}

/** Names of measures stay as they are, and so do the sources of what is known of them. */
const ownNames = Object.values(instruments).flatMap((instrument) => JSON.stringify(instrument).match(/\p{L}+/gu) ?? []);

/** Words that are the same in every language. */
const sameEverywhere = ["Film", "Podcast"];

/**
 * What has one name in every language: formulas and the authors of methods, tables and columns as they stand in files, packages,
 * and the letters of a fingerprint.
 */
function technicalNames(): readonly string[] {
  const { methods, quality, made: madeWith, fingerprint } = made.report;
  const kept = [
    methods.map(({ formula, source }) => [formula, source]),
    quality?.tables.map(({ table, empty }) => [table, empty.map(({ column }) => column)]),
    "history",
    Object.keys(madeWith.versions),
    "DuckDB",
    fingerprint.all.match(/.{8}/gu),
  ];
  return JSON.stringify(kept).match(/\p{L}+/gu) ?? [];
}

/** What is left in Latin letters and is none of these. */
function latin(texts: readonly string[]): readonly string[] {
  const known = new Set([...ownNames, ...sameEverywhere, ...technicalNames(), "Rapport"]);
  return [...new Set(texts.filter((text) => (text.match(/[a-z]{2,}/giu) ?? []).some((word) => !known.has(word))))];
}

test("no text of a page comes past the catalogue", () => {
  expect(latin(readable(renderHtml(made.report, { language: pseudoLanguage() })))).toEqual([]);
});

/** Columns whose cells are for people; the others have codes for programs. */
const isForPeople = (name: string) => /(?:^|_)label$|^(?:reason|method)$/u.test(name);

test("no text for people in tables and on the sheets of a workbook comes past the catalogue", async () => {
  const language = pseudoLanguage();
  const tables = reportTables(made.report, { language });
  const inTables = tables.flatMap(({ title, description, columns, rows }) => [
    title,
    description,
    ...columns.flatMap((column) => [column.title, column.description]),
    ...rows.flatMap((row) => row.filter((_, at) => isForPeople(columns[at]?.name ?? ""))),
  ]);
  const [part] = await renderReport(made.report, "xlsx", { language });
  const book = readWorkbook(part?.content, { type: "buffer" });
  const onSheets = book.SheetNames.slice(0, 2).flatMap((name) => {
    const sheet = book.Sheets[name];
    return sheet ? utils.sheet_to_json<readonly unknown[]>(sheet, { header: 1 }).flat() : [];
  });
  const texts = [...inTables, ...onSheets].filter((text) => typeof text === "string");
  expect(texts.length).toBeGreaterThan(1000);
  expect(latin([...texts, ...book.SheetNames])).toEqual([]);
});

describe.each([
  ["English", english],
  ["German", german],
  ["French", french],
])("a report in %s", (_, language: Language) => {
  test("is said to be in it, and is under 300 kB", () => {
    const html = renderHtml(made.report, { language });
    expect(html).toContain(`<html lang=${language.code}>`);
    expect(Buffer.byteLength(html)).toBeLessThan(300_000);
  });

  test("is read back, and holds no number but the released ones", async () => {
    // Pictures are drawn from the same charts as SVG, and tables as CSV from the same as the workbook.
    for (const format of ["html", "svg", "xlsx"] as const) {
      const parts = await renderReport(made.report, format, { language });
      const files = parts.map(({ name, content }) => ({
        name: name === "" ? `report.${format}` : `report/${name}`,
        bytes: Buffer.from(content),
        format,
      }));
      expect(await checkWritten(files, made.report, made.identifiers, { language })).toEqual([]);
    }
  });
});

test("every name of a code list that stands in a report is known in other languages", () => {
  const names = new Set<string>();
  const visit = (value: unknown, key: string): void => {
    if (typeof value === "string" && key === "label") names.add(value);
    if (typeof value === "object" && value !== null) {
      for (const [inner, each] of Object.entries(value)) visit(each, key === "labels" ? "label" : inner);
    }
  };
  visit({ questions: made.report.questions, population: made.report.population }, "");
  const titles = new Set([...Object.values(instruments).map(({ name }) => name), ...sameEverywhere]);
  const unknown = [...names].filter(
    (name) => !titles.has(name) && french.label(name) === name && german.label(name) === name && /[a-z]/iu.test(name),
  );
  expect(names.size).toBeGreaterThan(200);
  expect(unknown).toEqual([]);
});
