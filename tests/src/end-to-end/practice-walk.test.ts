import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { read, utils, write } from "@e965/xlsx";
import type { CellObject, WorkBook } from "@e965/xlsx";
import { openDataset, tables } from "@rapport/dataset";
import { expect, test } from "vitest";
import { inventedPractice } from "./invented-practice.js";
import { rapport } from "./rapport.js";
import { reportOf } from "./read-report.js";
import { readTable, tablesOf } from "./table-file.js";
import type { Row } from "./table-file.js";

const deskOf = inventedPractice(120);
// A path as practices have them, with blanks and letters beyond ASCII.
const own = "Praxis Müller – Akten";

/** A cell as a person types it into a spreadsheet: days and numbers are numbers there. */
function typed(table: string, column: string, text: string): CellObject | null {
  const type = tables.find(({ name }) => name === table)?.columns[column]?.cell.type;
  if (text === "") return null;
  if (type === "number") return { t: "n", v: Number(text) };
  // Excel counts days from 1899-12-30, for every day after February 1900.
  const days = (Date.parse(text) - Date.UTC(1899, 11, 30)) / 86_400_000;
  return type === "date" ? { t: "n", v: days, z: "yyyy-mm-dd" } : { t: "s", v: text };
}

/** Types a table below what its sheet holds, each cell under its header. */
function fillIn(workbook: WorkBook, practice: string, table: string): void {
  const sheet = workbook.Sheets[table];
  const [header = []] = utils.sheet_to_json<string[]>(sheet ?? {}, { header: 1 });
  const rows = readTable(practice, table).rows.map((row) => header.map((name) => typed(table, name, row[name] ?? "")));
  utils.sheet_add_aoa(sheet ?? {}, rows, { origin: -1 });
}

test("init, filled in, check, report: the same report as of the same records in files", async () => {
  const { folder, practice } = deskOf("filled in");
  expect(await rapport(["init", own], { cwd: folder })).toMatchObject({ exitCode: 0 });
  const file = path.join(folder, own, "practice.xlsx");
  const empty = await rapport(["check", file]);
  expect([empty.exitCode, empty.stdout.match(/empty-table/gu)?.length]).toEqual([1, 3]);

  const workbook = read(readFileSync(file));
  for (const table of tablesOf(practice)) fillIn(workbook, practice, table);
  writeFileSync(file, write(workbook, { type: "buffer", bookType: "xlsx" }));
  expect(await rapport(["check", file])).toMatchObject({ exitCode: 0, stdout: "" });

  const filled = { folder: path.join(folder, own), practice: file };
  const words = ["--ledger", path.join(folder, ".rapport"), "--preview", "--only", "timeInStage"];
  const { json } = await reportOf(filled, words);
  expect(json).toBe((await reportOf({ folder, practice }, words)).json);
});

const name = (client: string) => `Canary ${client.toUpperCase()} Straße`;
const day = (iso = "") => iso.split("-").toReversed().join(".");

/** A table as a program in Europe exports it: titles above it, a sum below it, and semicolons. */
function exported(header: readonly string[], rows: readonly (readonly (string | undefined)[])[]): string {
  const lines = [["Export"], header, ...rows, ["Sum", `${rows.length}`]];
  return lines.map((cells) => `${cells.map((cell = "") => (cell === "" ? "" : `"${cell}"`)).join(";")}\r\n`).join("");
}

const whose = { from: "Name", pseudonym: "client" };
const episode = { from: "Case", pseudonym: "episode" };
const on = (from: string) => ({ from, date: "auto" });
const layout = { header_row: 2, skip_last: 1 };
const mapping = {
  version: 1,
  sources: {
    people: { files: "people.csv", ...layout },
    cases: { files: "cases.csv", ...layout },
    stays: { files: "stays*.csv", ...layout },
  },
  tables: {
    clients: {
      from: "people",
      columns: {
        client_id: whose,
        kind: { from: "Kind", map: { Person: "individual", Pair: "couple", Other: "other" } },
        consent_analytics: { from: "Consent", map: { signed: "yes", refused: "no", "taken back": "withdrawn" } },
      },
    },
    episodes: {
      from: "cases",
      columns: {
        episode_id: episode,
        client_id: whose,
        first_contact_on: on("Called"),
        opened_on: on("Opened"),
        closed_on: on("Closed"),
        closure: "End",
      },
    },
    stages: {
      from: "stays",
      columns: { episode_id: episode, stage: "Stage", entered_on: on("From"), left_on: on("To"), exit: "Next" },
    },
  },
};

/** Writes what another program would export of an invented practice, with names in place of its identifiers. */
function exportTo(folder: string, practice: string): readonly string[] {
  const rows = (table: string): readonly Row[] => readTable(practice, table).rows;
  const kinds = { individual: "Person", couple: "Pair", other: "Other" };
  const consents = { yes: "signed", no: "refused", withdrawn: "taken back" };
  const said = (words: Readonly<Record<string, string>>, code = "") => words[code];
  const stays = rows("stages").map((row) => [
    row["episode_id"],
    row["stage"],
    day(row["entered_on"]),
    day(row["left_on"]),
    row["exit"],
  ]);
  const stayHeader = ["Case", "Stage", "From", "To", "Next"];
  const files = {
    "people.csv": exported(
      ["Name", "Kind", "Consent", "Phone"],
      rows("clients").map((row) => [
        name(row["client_id"] ?? ""),
        said(kinds, row["kind"]),
        said(consents, row["consent_analytics"]),
        "Canary 555",
      ]),
    ),
    "cases.csv": exported(
      ["Case", "Name", "Called", "Opened", "Closed", "End", "Notes"],
      rows("episodes").map((row) => [
        row["episode_id"],
        // The same person, written in another way.
        name(row["client_id"] ?? "").replace("Straße", "STRASSE"),
        day(row["first_contact_on"]),
        day(row["opened_on"]),
        day(row["closed_on"]),
        row["closure"],
        "Canary told me",
      ]),
    ),
    "stays 1.csv": exported(stayHeader, stays.slice(0, 100)),
    "stays 2.csv": exported(stayHeader, stays.slice(100)),
    "map.json": JSON.stringify(mapping),
  };
  for (const [file, text] of Object.entries(files)) writeFileSync(path.join(folder, file), text);
  return ["people.csv", "cases.csv", "stays 1.csv", "stays 2.csv"];
}

/** How many rows of each table are of clients who consented, and in how many units of protection these are. */
async function countsOf(from: string): Promise<readonly unknown[]> {
  const { dataset, findings } = await openDataset(from);
  expect(findings).toEqual([]);
  const counts = ["clients", "episodes", "stages"].map((table) => `(select count(*) from ${table}) as ${table}`);
  const rows = await dataset?.select(
    `select ${counts.join(", ")}, (select cast(sum(left_on - entered_on) as integer) from stages) as days`,
  );
  const left = dataset?.clientsWithoutConsent;
  dataset?.close();
  return [rows, left];
}

test.each(["practice", "practice.duckdb"])(
  "export, import into %s, check, report: the same records, and no name anywhere",
  async (target) => {
    const { folder, practice } = deskOf(`exported to ${target}`);
    const files = exportTo(folder, practice);
    const to = path.join(own, target);
    await rapport(["init", own], { cwd: folder });
    const temporary = path.join(folder, own);
    const env = { TMPDIR: temporary, TEMP: temporary, TMP: temporary };
    const words = ["import", ...files, "--map", "map.json", "--to", to];
    const run = await rapport(words, { cwd: folder, env });
    expect(run).toMatchObject({ exitCode: 0, stdout: `${path.join(folder, to)}\n` });
    const json = await rapport([...words, "--force", "--json"], { cwd: folder, env });
    expect(json.exitCode).toBe(0);
    expect(await rapport(["check", to], { cwd: folder })).toMatchObject({ exitCode: 0, stdout: "" });
    expect(await countsOf(path.join(folder, to))).toEqual(await countsOf(practice));

    const { html, json: report } = await reportOf({ folder, practice: path.join(folder, to) }, [
      "--only",
      "timeInStage",
    ]);
    const written = readdirSync(path.join(folder, own), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => readFileSync(path.join(entry.parentPath, entry.name), "latin1"));
    expect(written.length).toBeGreaterThan(2);
    const said = [run, json].flatMap(({ stdout, stderr }) => [stdout, stderr]);
    expect([html, report, ...said, ...written].filter((text) => /canary|stra(?:ss|ß|\u00C3)/iu.test(text))).toEqual([]);
  },
);
