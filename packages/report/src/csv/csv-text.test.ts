import { parse } from "csv-parse/sync";
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { ReportCell } from "../tables/report-table.js";
import { csvText, plainText } from "./csv-text.js";

const columns = [
  { name: "label", title: "Label", type: "text", description: "A text." },
  { name: "n", title: "N", type: "number", description: "A number." },
] as const;
const textOf = (rows: readonly (readonly ReportCell[])[]) => csvText({ columns, rows });
const read = (text: string): unknown => parse(text, { bom: true });

describe("a table as CSV", () => {
  it("is UTF-8 with a byte order mark and CRLF, and empty where there is nothing", () => {
    expect(textOf([["caf\u00e9", undefined]])).toBe("\uFEFFlabel,n\r\ncaf\u00e9,\r\n");
  });

  it("quotes what would end a cell or a line", () => {
    const rows = [
      ['say "so"', 1],
      ["a, b; c", 2],
      ["two\nlines", 3],
      [" around ", 4],
    ] as const;
    expect(read(textOf(rows))).toEqual([["label", "n"], ...rows.map((row) => row.map(String))]);
  });

  it("writes a negative number as the number that it is", () => {
    expect(textOf([["change", -4.2]])).toContain("change,-4.2\r\n");
  });

  it.each([
    ["=1+1", "'=1+1"],
    ["+1", "'+1"],
    ["-1+2", "'-1+2"],
    ["@SUM(A1)", "'@SUM(A1)"],
    ["\t=1", "'\t'=1"],
    ["\r=1", "'\r'=1"],
    ['  "=1"', `'  "=1"`],
    // With the settings of many countries a semicolon ends a cell, even where a comma does in the file.
    ["a;=1+1", "a;'=1+1"],
    ['a;"=1+1', `a;'"=1+1`],
    ["a\n=1+1", "a\n'=1+1"],
    ["\uFF1D1", "'\uFF1D1"],
  ])("keeps %j from being a formula", (text, expected) => {
    expect(plainText(text)).toBe(expected);
  });

  it("leaves ordinary texts alone", () => {
    const texts = ["PHQ-9", "18\u201324", "0 to 10; lower is better", "a = b", "", "\u2068\u05d0\u2069"];
    expect(texts.map(plainText)).toEqual(texts);
  });

  it("reads back as the very texts but for that apostrophe, whatever they are", () => {
    const text = fc.string({
      unit: fc.constantFrom("a", "=", "-", ";", ",", '"', "\r", "\n", "\t", " ", "\uFF1D", "'"),
    });
    fc.assert(
      fc.property(fc.array(text, { minLength: 1 }), (texts) => {
        const rows = texts.map((each) => [each, 1]);
        expect(read(textOf(rows))).toEqual([["label", "n"], ...texts.map((each) => [plainText(each), "1"])]);
      }),
    );
  });
});
