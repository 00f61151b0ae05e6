import { describe, expect, it } from "vitest";
import { describeFindings } from "./describe-findings.js";
import type { Finding } from "./finding.js";

const bad = (changes: Partial<Finding> = {}): Finding => ({
  severity: "error",
  code: "bad-cell",
  file: "stages.csv",
  column: "entered_on",
  message: "is not a date",
  hint: "Write year-month-day.",
  ...changes,
});

const gap: Finding = {
  severity: "warning",
  code: "gap-between-stays",
  file: "stages.csv",
  row: 9,
  column: "left_on",
  message: "is too early",
  hint: "Check both days.",
};

const missing: Finding = {
  severity: "error",
  code: "missing-table",
  file: "clients.csv",
  message: "the table is missing",
  hint: "Every dataset has it.",
};

describe("findings for people", () => {
  it("are nothing where nothing was found", () => {
    expect(describeFindings([])).toBe("");
  });

  it("stand by file and rule, the worst first, with rows on one line and repeats counted", () => {
    const found = [gap, bad({ row: 2 }), bad({ row: 3 }), bad({ row: 7, more: 37 }), missing];
    expect(describeFindings(found)).toBe(
      `clients.csv
  error missing-table: the table is missing
    hint: Every dataset has it.

stages.csv
  error bad-cell, column "entered_on": is not a date
    rows 2, 3, 7 and 37 more rows like it
    hint: Write year-month-day.
  warning gap-between-stays, column "left_on": is too early
    row 9
    hint: Check both days.
`,
    );
  });

  it("have a line for each row beside what its cell holds, where that is shown", () => {
    expect(describeFindings([bad({ row: 2, value: '"5.6."' }), bad({ row: 3, value: '"a  b"', more: 1 })])).toBe(
      `stages.csv
  error bad-cell, column "entered_on": is not a date
    row 2: "5.6."
    row 3: "a  b"
    and 1 more row like it
    hint: Write year-month-day.
`,
    );
  });

  it("name five rows of a fault that was found in several passes, in their order", () => {
    const found = [bad({ row: 17 }), bad({ row: 18, more: 2 }), ...[2, 3, 4, 5, 6].map((row) => bad({ row }))];
    expect(describeFindings(found)).toContain("    rows 2, 3, 4, 5, 6 and 4 more rows like it\n");
  });

  it("name a row's own fault before those of rows that refer to it, whichever file comes first", () => {
    const follows = bad({ code: "refers-to-rejected", file: "members.csv", row: 2 });
    const found = describeFindings([gap, follows, bad({ file: "people.csv", row: 2 })]);
    expect(found.match(/^\S+/gmu)).toEqual(["people.csv", "members.csv", "stages.csv"]);
  });

  it("keep rules, columns and words apart", () => {
    const found = [bad({ row: 2 }), bad({ row: 2, column: "left_on" }), bad({ row: 2, message: "is a number" })];
    expect(describeFindings(found).match(/^ {2}error/gmu)).toHaveLength(3);
  });

  it("tell a fault once that has several hints, each with its rows, the commonest first", () => {
    expect(describeFindings([bad({ row: 2, hint: "Or so." }), bad({ row: 3 }), bad({ row: 5, more: 1 })])).toBe(
      `stages.csv
  error bad-cell, column "entered_on": is not a date
    rows 3, 5 and 1 more row like it
    hint: Write year-month-day.
    row 2
    hint: Or so.
`,
    );
  });

  it("count the rows of the hints that follow the five commonest", () => {
    const found = [1, 2, 3, 4, 5, 6, 7].map((at) => bad({ row: at + 1, hint: `Hint ${at}.`, more: 7 - at }));
    const told = describeFindings(found);
    expect(told.match(/hint: .*/gu)).toEqual([1, 2, 3, 4, 5].map((at) => `hint: Hint ${at}.`));
    expect(told).toContain("\n    3 more rows, with hints of their own\n");
  });

  it("are no wider than asked for", () => {
    const long = describeFindings([bad({ row: 2, hint: "word ".repeat(60).trim() })], 60).split("\n");
    expect(Math.max(...long.map((line) => line.length))).toBeLessThanOrEqual(60);
    expect(long.join(" ").match(/\bword\b/gu)).toHaveLength(60);
  });
});
