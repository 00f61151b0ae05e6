import { parse } from "csv-parse/sync";
import { unzipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { asWritten } from "./as-written.js";
import { released } from "./released.fixture.js";
import { renderCsv } from "./render-csv.js";
import { renderJson } from "./render-json.js";
import { renderXlsx } from "./render-xlsx.js";
import { sampleContent } from "./sample.fixture.js";

const content = asWritten(released({ ...sampleContent }));
const tables = renderCsv(content).filter(({ name }) => name.endsWith(".csv"));
const rowsOf = (csv: string | Uint8Array): readonly (readonly string[])[] => parse(String(csv), { bom: true });

function numbersIn(value: unknown): readonly number[] {
  if (typeof value === "number") return [value];
  return typeof value === "object" && value !== null ? Object.values(value).flatMap(numbersIn) : [];
}

// The data file's own keys, read from its text.
const json = JSON.parse(renderJson(content)) as typeof sampleContent;

describe("the formats of one report", () => {
  it("have the same cells in the tables and in the workbook, numbers as numbers", () => {
    const parts = unzipSync(renderXlsx(content));
    for (const [at, { content: csv }] of tables.entries()) {
      const sheet = new TextDecoder().decode(parts[`xl/worksheets/sheet${at + 3}.xml`]);
      const [, ...written] = [...sheet.matchAll(/<row [^>]*>(.*?)<\/row>/gsu)].map(([, row = ""]) =>
        [...row.matchAll(/<c [^>]*?(?:\/>|>(?:<v>(.*?)<\/v>|<is><t[^>]*>(.*?)<\/t><\/is>)<\/c>)/gsu)].map(
          ([, number, text]) => number ?? text ?? "",
        ),
      );
      const [, ...expected] = rowsOf(csv);
      expect(written.map((row) => row.map(unescaped))).toEqual(expected);
      expect(sheet).not.toContain("<f>");
    }
  });

  it("have every number of the figures in the tables, and none that the data file does not have", () => {
    const cells = tables.flatMap(({ content: csv }) => rowsOf(csv).flat());
    const inTables = new Set(cells.filter((cell) => /^-?\d+(?:\.\d+)?$/u.test(cell)).map(Number));
    const { questions, population, policy, protection, published } = json;
    const ofFigures = numbersIn({ questions, population, policy, protection });
    expect(ofFigures.filter((number) => !inTables.has(number))).toEqual([]);
    // Codes of steps that are numbers are texts.
    const known = new Set([...ofFigures, ...published.counts.flatMap(({ lower, upper }) => [lower, upper])]);
    expect([...inTables].filter((number) => !known.has(number))).toEqual([]);
  });
});

function unescaped(text: string): string {
  return text.replaceAll("&lt;", "<").replaceAll("&gt;", ">").replaceAll("&quot;", '"').replaceAll("&amp;", "&");
}
