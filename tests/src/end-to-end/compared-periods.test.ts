import { existsSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import { read as readWorkbook, utils } from "@e965/xlsx";
import { Ajv2020 } from "ajv/dist/2020.js";
import { parse } from "csv-parse/sync";
import { beforeAll, describe, expect, test } from "vitest";
import { inventedPractice } from "./invented-practice.js";
import { kindOf, numbersIn } from "./printed-numbers.js";
import { rapport } from "./rapport.js";
import type { Run } from "./rapport.js";

const newDesk = inventedPractice(400);
const periods = [
  "--from",
  "2025-01-01",
  "--to",
  "2025-12-31",
  "--compare-from",
  "2024-01-01",
  "--compare-to",
  "2024-12-31",
];

type Row = Readonly<Record<string, string>>;
type Data = Readonly<Record<string, unknown>>;

let folder: string;
let made: Run;
let json: { readonly comparison: { readonly figures: readonly Data[] } & Data } & Data;
const at = (...names: readonly string[]) => path.join(folder, ...names);
const releases = async () => {
  const { stdout } = await rapport(["ledger", "list", "--ledger", ".rapport", "--json"], { cwd: folder });
  return (JSON.parse(stdout) as { readonly releases: readonly { readonly asOf: string }[] }).releases;
};

beforeAll(async () => {
  ({ folder } = newDesk("compared"));
  const words = ["report", "practice", "-o", "out.html", "--format", "html,json,csv,xlsx,svg,png", ...periods];
  made = await rapport(words, { cwd: folder });
  json = JSON.parse(readFileSync(at("out.json"), "utf8"));
});

describe("a report that is compared with an earlier period", () => {
  test("is made in every format, and leaves both releases in the ledger, each as of its own day", async () => {
    expect(made).toMatchObject({ exitCode: 0, stdout: "out.html\nout.json\nout-csv\nout.xlsx\nout-svg\nout-png\n" });
    const [now, before] = await releases();
    expect(now?.asOf).toBe(json["asOf"]);
    expect(before?.asOf).toBe(json.comparison["asOf"]);
    expect(await releases()).toHaveLength(2);
  });

  test("says in its data which periods these are, with both populations", () => {
    expect(json["opened"]).toEqual({ from: "2025-01-01", to: "2025-12-31" });
    expect(json.comparison["opened"]).toEqual({ from: "2024-01-01", to: "2024-12-31" });
    expect(json.comparison).toMatchObject({
      equallyLong: true,
      population: { clients: { count: expect.any(Number) }, episodes: { count: expect.any(Number) } },
    });
    expect(json.comparison.figures.length).toBeGreaterThan(10);
  });

  test("is what the schema says, and has no number of which it is not known what it is", () => {
    const schema = readFileSync(createRequire(import.meta.url).resolve("@rapport/report/report.schema.json"), "utf8");
    const isValid = new Ajv2020({ strict: true, allErrors: true }).compile(JSON.parse(schema));
    expect([isValid(json), isValid.errors]).toEqual([true, null]);
    const numbers = numbersIn(json.comparison, ["comparison"]);
    expect(numbers.length).toBeGreaterThan(50);
    expect(numbers.filter((number) => kindOf(number) === undefined)).toEqual([]);
    const counts = numbers.filter((number) => kindOf(number) === "count");
    expect(counts.filter(({ value }) => value % 5 !== 0)).toEqual([]);
  });

  test("has the same comparison, cell by cell, in its tables, its workbook and its data", () => {
    const rows: readonly Row[] = parse(readFileSync(at("out-csv", "comparison.csv")), { bom: true, columns: true });
    expect(rows.map(({ figure, group }) => [figure, group])).toEqual(
      json.comparison.figures.map(({ figure, group }) => [figure, (group as Data)["code"]]),
    );
    const sides = rows.map((row) => [row["before_estimate"], row["now_estimate"], row["difference_lower"]]);
    const told = (value: unknown, name: string) => String((value as Data | undefined)?.[name] ?? "");
    expect(sides).toEqual(
      json.comparison.figures.map(({ before, now, difference }) => [
        told(before, "estimate"),
        told(now, "estimate"),
        told(difference, "lower"),
      ]),
    );
    const workbook = readWorkbook(readFileSync(at("out.xlsx")));
    const sheet = workbook.Sheets["Comparison"] ?? {};
    const cells = utils.sheet_to_json<readonly unknown[]>(sheet, { header: 1, defval: "" }).slice(1);
    expect(cells.map((row) => row.map(String))).toEqual(rows.map((row) => Object.values(row)));
  });

  test("shows both periods in its head and in a section of its own, with a chart that is a file too", () => {
    const html = readFileSync(at("out.html"), "utf8");
    expect(html).toContain(
      "episodes opened from 1 January 2025 to 31 December 2025 \u00b7 compared with episodes opened from 1 January 2024",
    );
    expect(html).toContain("Compared with episodes opened from 1 January 2024 to 31 December 2024");
    expect(existsSync(at("out-svg", "comparison.svg"))).toBe(true);
    expect(existsSync(at("out-png", "comparison.png"))).toBe(true);
  });

  test("is not written into the ledger a second time, and is found safe with all that is there", async () => {
    const words = ["report", "practice", "-o", "again.json", ...periods];
    expect(await rapport(words, { cwd: folder })).toMatchObject({ exitCode: 0 });
    expect(await releases()).toHaveLength(2);
    // The ledger had two more releases when it was made again, of which one was of another period; the fingerprint is of that, too.
    const told = (name: string) =>
      readFileSync(at(name), "utf8")
        .replace(/"earlierReleases": \d+/u, "")
        .replace(/"fingerprint": \{[^}]*\}/u, "");
    expect(told("again.json")).toBe(told("out.json"));
    expect(told("out.json").length).toBeGreaterThan(1000);
    const audit = await rapport(["audit", "out.json", "--ledger", ".rapport"], { cwd: folder });
    expect(audit).toMatchObject({ exitCode: 0, stdout: "" });
  });

  test("tells of fewer questions where fewer are asked, and in another language", async () => {
    const { folder: desk } = newDesk("few");
    const words = ["report", "practice", "-o", "kurz.html", "--language", "de", "--only", "access", ...periods];
    expect(await rapport(words, { cwd: desk })).toMatchObject({ exitCode: 0 });
    const html = readFileSync(path.join(desk, "kurz.html"), "utf8");
    expect(html).toContain("Verglichen mit Behandlungen, die vom 1. Januar 2024 bis 31. Dezember 2024 begannen");
  });

  test("leaves nothing in the ledger as a preview", async () => {
    const { folder: desk } = newDesk("preview");
    const words = ["report", "practice", "-o", "look.json", "--only", "access", "--preview", ...periods];
    expect(await rapport(words, { cwd: desk })).toMatchObject({ exitCode: 0 });
    expect(JSON.parse(readFileSync(path.join(desk, "look.json"), "utf8"))).toMatchObject({
      preview: true,
      comparison: {},
    });
    expect(existsSync(path.join(desk, ".rapport", "ledger.jsonl"))).toBe(false);
  });
});

test("no report is made where the earlier period has too few clients, and nothing is in the ledger", async () => {
  const { folder: desk } = newDesk("too-few");
  const words = ["report", "practice", "-o", "out.html", "--only", "access", "--from", "2025-01-01"];
  const run = await rapport([...words, "--compare-from", "2001-01-01", "--compare-to", "2001-12-31"], { cwd: desk });
  expect(run).toMatchObject({ exitCode: 1, stdout: "" });
  expect(run.stderr).toContain("No report was made: For the earlier period: A report needs at least 5 clients");
  expect(existsSync(path.join(desk, "out.html"))).toBe(false);
  expect(existsSync(path.join(desk, ".rapport", "ledger.jsonl"))).toBe(false);
});

describe("a call for two periods that cannot be compared", () => {
  const year = ["--from", "2025-01-01", "--to", "2025-12-31"];
  test.each([
    [["--compare-to", "2024-13-01", ...year], /It is a day, written as 2026-06-30/u],
    [["--compare-from", "2024-01-01", ...year], /--compare-from needs --compare-to/u],
    [["--compare-to", "2024-12-31"], /--compare-to needs --from/u],
    [["--compare-from", "2024-12-31", "--compare-to", "2024-01-01", ...year], /--compare-from comes before/u],
    [["--compare-to", "2025-01-01", ...year], /two periods overlap.*--compare-to 2024-12-31/u],
    [["--compare-from", "2026-01-01", "--compare-to", "2026-06-30", ...year], /is the earlier one/u],
    [
      ["--compare-to", "2024-12-31", "--only", "stageFlow", ...year],
      /None of the questions has figures of two periods/u,
    ],
  ])("%j is refused before any work", async (words, said) => {
    const { folder: desk } = newDesk(`wrong-${words.join("")}`);
    const run = await rapport(["report", "practice", ...words], { cwd: desk });
    expect(run).toMatchObject({ exitCode: 2, stdout: "" });
    expect(run.stderr).toMatch(said);
  });
});
