import { join, resolve } from "node:path";
import { describe, expect, it } from "vitest";
import { UsageError } from "./outcome.js";
import { isStdout, reportFiles } from "./report-files.js";

const paths = (...given: Parameters<typeof reportFiles>) => reportFiles(...given).map(({ path }) => path);

describe("the files that a report goes into", () => {
  it("stand beside the dataset's folder under its name, and never in it", () => {
    expect(paths(join("records", "2026"), {})).toEqual([resolve("records", "2026-report.html")]);
    expect(paths(`${join("records", "2026")}/`, { format: ["json"] })).toEqual([
      resolve("records", "2026-report.json"),
    ]);
  });

  it("stand beside a dataset that is one file under its name without the ending", () => {
    expect(paths(join("records", "practice.xlsx"), {})).toEqual([resolve("records", "practice-report.html")]);
    expect(paths("2026.duckdb", { format: ["json"] })).toEqual([resolve("2026-report.json")]);
  });

  it("are called as the person says", () => {
    expect(reportFiles("records", { output: "a.html" })).toEqual([{ format: "html", path: "a.html" }]);
    expect(reportFiles("records", { output: "a" })).toEqual([{ format: "html", path: "a" }]);
    expect(reportFiles("records", { output: "a.b", format: ["json"] })).toEqual([{ format: "json", path: "a.b" }]);
  });

  it("are none where the report is printed, which takes one format that is one file", () => {
    expect(reportFiles("records", { output: "-" })).toEqual([{ format: "html", path: "-" }]);
    const workbook = reportFiles("records", { output: "-", format: ["xlsx"] });
    expect(workbook).toEqual([{ format: "xlsx", path: "-" }]);
    expect(workbook.every(isStdout)).toBe(true);
    expect(reportFiles("records", { output: "./-" }).some(isStdout)).toBe(false);
    for (const format of [["csv"], ["html", "json"]] as const) {
      expect(() => reportFiles("records", { output: "-", format })).toThrow(UsageError);
    }
  });

  it("have the format that their ending says", () => {
    expect(reportFiles("records", { output: "a.JSON" })).toEqual([{ format: "json", path: "a.JSON" }]);
    expect(() => reportFiles("records", { output: "a.html", format: ["json"] })).toThrow(UsageError);
  });

  it("are one for each format, with its ending", () => {
    for (const output of ["a.html", "a.json", "a"]) {
      expect(paths("records", { output, format: ["html", "json"] })).toEqual(["a.html", "a.json"]);
    }
  });

  it("are a folder for tables and for charts, whose name no program takes for one of them", () => {
    expect(paths("records", { output: "a.html", format: ["html", "csv", "xlsx", "svg", "png"] })).toEqual([
      "a.html",
      "a-csv",
      "a.xlsx",
      "a-svg",
      "a-png",
    ]);
    expect(paths("records", { format: ["csv"] })).toEqual([resolve("records-report-csv")]);
    expect(paths("records", { output: "tables", format: ["csv"] })).toEqual(["tables"]);
    expect(paths("records", { output: "a.xlsx" })).toEqual(["a.xlsx"]);
    for (const given of [{ output: "a.csv" }, { output: "a.svg", format: ["svg"] as const }]) {
      expect(() => reportFiles("records", given)).toThrow(/folder for them, such as a-/u);
    }
  });

  it("are written once where a format is named twice", () => {
    expect(paths("records", { output: "a", format: ["json", "json"] })).toEqual(["a"]);
  });
});
