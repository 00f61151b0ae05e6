import { describe, expect, it } from "vitest";
import { cellOf } from "./import.fixture.js";

const paris = { timezone: "Europe/Paris" };

describe("a cell", () => {
  it.each([
    ["is copied, without white space around it", " web\u00A0", {}, "web"],
    ["is divided by a separator", "Smith, web, 3", { part: { separator: ",", number: 2 } }, "web"],
    ["is divided from its end", "Smith, web, 3", { part: { separator: ",", number: -1 } }, "3"],
    ["keeps the group of an expression", "by (web) today", { match: "\\((\\w+)\\)" }, "web"],
    ["keeps what an expression without a group finds", "code 123 b", { match: "[0-9]+" }, "123"],
    [
      "keeps a named group, and takes a bracket in a class for no group",
      "(a) 7",
      { match: "[(]a[)] (?P<n>[0-9])" },
      "7",
    ],
    ["is mapped, whatever its capitals", "WEB", { map: { Web: "internet" } }, "internet"],
    ["is kept where the map does not name it", "doctor", { map: { web: "internet" }, unmapped: "keep" }, "doctor"],
    ["is emptied where the map does not name it", "doctor", { map: { web: "internet" }, unmapped: "empty" }, ""],
    ["is a default where it is empty", "", { default: "unknown" }, "unknown"],
    ["is a number with a decimal comma", "1.234,5", { number: "," }, "1234.5"],
    ["is a number with a point and commas between thousands", "-1,234.5", { number: "." }, "-1234.5"],
    ["is joined with another", "web", { from: ["entry", "id"], separator: "/" }, "web/c1"],
    [
      "is joined of parts with steps of their own",
      "2025",
      { from: undefined, join: [{ from: "entry", default: "x" }, { value: "b" }] },
      "2025 b",
    ],
  ])("%s", async (_, text, cell, expected) => {
    expect(await cellOf(text, cell)).toBe(expected);
  });

  it.each([
    ["is not among those of a map", "doctor", { map: { web: "internet" } }],
    ["has other capitals than the map, where they count", "WEB", { map: { web: "internet" }, ignore_case: false }],
    ["has nothing that the expression finds", "none", { match: "[0-9]+" }],
    ["is no number", "12 or 13", { number: "." }],
    ["has a comma where a point is meant, and not between thousands", "12,5", { number: "." }],
    ["is no day", "31/02/2025", { date: "d/m/y" }],
    ["is a day of another order", "10/13/2025", { date: "d/m/y" }],
    ["has a year of two digits", "10/06/25", { date: "d/m/y" }],
    ["has a time that there is not", "06/10/2025 25:00", { date: "d/m/y" }],
    ["has an offset, and no zone of the practice is known", "2025-10-06T23:30:00Z", { date: "y-m-d" }],
    ["is day 60 of 1900, which never was", "60", { date: "excel-1900" }],
  ])("keeps everything from being written where it %s", async (_, text, cell) => {
    expect(await cellOf(text, cell)).toBeUndefined();
  });

  it("is read in linear time by an expression that others take for ever with", async () => {
    expect(await cellOf(`${"a".repeat(50_000)}!`, { match: "^(a+)+$", default: "x" })).toBeUndefined();
  });
});

describe("a day", () => {
  it.each([
    ["d/m/y", "6/10/2025", "2025-10-06"],
    ["d/m/y", "06/10/2025 13:45", "2025-10-06"],
    ["m/d/y", "10/06/2025 12:00", "2025-10-06"],
    ["m/d/y", "10/6/2025, 1:05:09 PM", "2025-10-06"],
    ["m/d/y", "10/6/2025 1:05\u202Fp.m.", "2025-10-06"],
    ["d.m.y", "6.10.2025", "2025-10-06"],
    ["y/m/d", "2025/10/06", "2025-10-06"],
    ["y-m-d", "2025-10-06T09:00:00.123", "2025-10-06"],
    ["d mon y", "6 Oct 2025", "2025-10-06"],
    ["mon d, y", "October 6, 2025", "2025-10-06"],
    ["mon d, y", "Oct 6, 2025 9:30 AM", "2025-10-06"],
    // 45936 is 6 October 2025 in Excel; 1904 workbooks count 1462 days less.
    ["excel-1900", "45936.75", "2025-10-06"],
    ["excel-1904", "44474", "2025-10-06"],
    ["excel-1900", "59", "1900-02-28"],
    ["excel-1900", "61", "1900-03-01"],
  ])("written as %s: %s", async (format, text, expected) => {
    expect(await cellOf(text, { date: format })).toBe(expected);
  });

  it.each([
    // Clocks in Paris go back on 26 October 2025 at 01:00 UTC, and forward on 30 March at 01:00 UTC.
    ["2025-10-25T21:59:00Z", "2025-10-25"],
    ["2025-10-25T22:00:00Z", "2025-10-26"],
    ["2025-10-26T22:59:00Z", "2025-10-26"],
    ["2025-10-26T23:00:00Z", "2025-10-27"],
    ["2025-03-29T22:59:59Z", "2025-03-29"],
    ["2025-03-29T23:00:00Z", "2025-03-30"],
    ["2025-03-30T21:59:59Z", "2025-03-30"],
    ["2025-03-30T22:00:00Z", "2025-03-31"],
    ["2025-10-06T01:30:00+05:30", "2025-10-05"],
    ["2025-10-05T22:30:00-04:00", "2025-10-06"],
  ])("with its offset, %s, is the day in Paris", async (text, expected) => {
    expect(await cellOf(text, { date: "y-m-d" }, paris)).toBe(expected);
  });

  it("of a source in UTC without an offset is the day in the practice's zone; one without a time stays", async () => {
    const date = { format: "y-m-d", zone: "UTC" };
    expect(await cellOf("2025-10-06 22:30", { date }, paris)).toBe("2025-10-07");
    expect(await cellOf("2025-10-06", { date }, paris)).toBe("2025-10-06");
    expect(await cellOf("45936.95", { date: { ...date, format: "excel-1900" } }, paris)).toBe("2025-10-07");
  });

  it("can be kept as its year alone", async () => {
    expect(await cellOf("06/10/1980", { date: { format: "d/m/y", keep: "year" } })).toBe("1980");
  });
});
