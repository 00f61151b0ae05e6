import { describe, expect, test } from "vitest";
import { badTables } from "./bad-tables.js";
import type { BadTable } from "./bad-tables.js";
import { contentOf } from "./folder-content.js";
import { inventedPractice } from "./invented-practice.js";
import { mark, markEverything } from "./mark.js";
import { rapport } from "./rapport.js";
import { changeRows } from "./table-file.js";

const newDesk = inventedPractice(60);

/** As the report says what it leaves out. */
const rowsOf = ([table, rows]: readonly [string, number]) => `${rows} ${rows === 1 ? "row" : "rows"} of ${table}`;

/** As it is printed: the file, the rule, and the row among the rows. */
const said = (place: BadTable["place"]) => {
  const rows = place.row === undefined ? "" : `[^]*?\\n    rows? (?:\\d+, )*${place.row}\\b`;
  const column = place.column === undefined ? "" : `, column "${place.column}"`;
  return (code: string) => new RegExp(`^${place.file}\\n[^]*?  error ${code}${column}: ${rows}`, "mu");
};

describe.each(badTables)("$fault", ({ fault, spoil, place, hint, code, rejected }) => {
  const spoilt = (name: string) => {
    const { folder, practice } = newDesk(`${fault} ${name}`);
    markEverything(practice);
    spoil(practice);
    return folder;
  };

  test("is found, with its place, its rule and a hint, and without what the records say", async () => {
    const folder = spoilt("strict");
    const before = contentOf(folder);
    const words = ["practice", "-o", "out.html", "--format", "html,json", "--json", "--strict"];
    const [report, check, asJson] = await Promise.all([
      rapport(["report", ...words], { cwd: folder }),
      rapport(["check", "practice"], { cwd: folder }),
      rapport(["check", "practice", "--json"], { cwd: folder }),
    ]);
    expect(report.exitCode).toBe(1);
    const found = expect.arrayContaining([expect.objectContaining({ severity: "error", code, ...place })]);
    expect(JSON.parse(report.stdout)).toEqual({ exitCode: 1, findings: found, rejected: expect.any(Object) });
    expect(report.stderr).toMatch(said(place)(code));
    expect(report.stderr.replaceAll(/\s+/gu, " ")).toMatch(new RegExp(`hint: .*${hint.source}`, "u"));
    expect(report.stderr).toContain("No report was made");
    // The findings are what `check` is asked for: data, while its counts are messages.
    expect(check.exitCode).toBe(1);
    expect(check.stdout).toMatch(said(place)(code));
    expect(check.stderr).toMatch(/^\d+ errors?, \d+ warnings?\.\n/u);
    expect(JSON.parse(asJson.stdout)).toMatchObject({
      exitCode: 1,
      findings: found,
      rejected: rejected ?? {},
      usable: rejected !== undefined,
    });
    for (const { stdout, stderr } of [report, check, asJson]) {
      expect(stdout).not.toContain(mark);
      expect(stderr).not.toContain(mark);
    }
    expect(contentOf(folder)).toEqual(before);
  });

  test("leaves its rows out of a report, which says how many, or lets none be made", async () => {
    const folder = spoilt("lenient");
    const { exitCode, stderr } = await rapport(["report", "practice", "-o", "out.html"], { cwd: folder });
    expect(stderr).not.toContain(mark);
    expect(stderr).toMatch(said(place)(code));
    expect(stderr.includes("Left out: ")).toBe(rejected !== undefined);
    expect(exitCode).toBe(rejected === undefined ? 1 : 0);
    const told = rejected === undefined ? ["No report was made: "] : Object.entries(rejected).map(rowsOf);
    for (const each of told) expect(stderr).toContain(each);
  });
});

test("--show-values prints what the cell holds, made fit for a terminal, and nothing else does", async () => {
  const { folder, practice } = newDesk("values");
  changeRows(practice, "stages", (row, at) => (at === 3 ? { ...row, entered_on: "\u001B[2J May" } : row));
  const shown = await rapport(["check", "practice", "--show-values"], { cwd: folder });
  expect(shown.stdout).toContain('row 5: "\\u{1b}[2J May"');
  expect(shown.stdout).not.toContain("\u001B");
  const asJson = await rapport(["check", "practice", "--show-values", "--json"], { cwd: folder });
  expect(JSON.parse(asJson.stdout)).toMatchObject({ findings: [{ row: 5, value: '"\\u{1b}[2J May"' }] });
  const { stdout } = await rapport(["check", "practice"], { cwd: folder });
  expect(stdout).not.toContain("May");
});

test("a day that is yet to come is told, and does not become the as-of day of a report", async () => {
  const { folder, practice } = newDesk("slip");
  changeRows(practice, "sessions", (row, at) => (at === 3 ? { ...row, held_on: "2962-01-01" } : row));
  const check = await rapport(["check", "practice", "--json"], { cwd: folder });
  expect(JSON.parse(check.stdout)).toMatchObject({
    exitCode: 1,
    findings: [{ severity: "warning", code: "after-as-of", file: "sessions.csv", row: 5, column: "held_on" }],
    rejected: {},
    usable: true,
  });
  const report = await rapport(["report", "practice", "-o", "out.html"], { cwd: folder });
  expect(report.exitCode).toBe(0);
  expect(report.stderr).toContain("warning after-as-of");
  expect(report.stderr).toContain("as of 2026-06-30.");
});
