import { mkdir, symlink, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { openEngine } from "../engine/engine.js";
import { quoteText } from "../engine/quote.js";
import { checkDataset, openDataset } from "../open-dataset.js";
import { practice } from "../practice.fixture.js";
import { DatasetNotFoundError } from "./dataset-not-found.js";
import { inFolder } from "./files.fixture.js";
import { sheetOf, workbookOf } from "./workbook.fixture.js";

type Row = Readonly<Record<string, string>>;
const { clients, episodes, stages, people } = practice;

function csv(rows: readonly Row[]): string {
  const columns = [...new Set(rows.flatMap((row) => Object.keys(row)))];
  return [columns.join(","), ...rows.map((row) => columns.map((column) => row[column] ?? "").join(","))].join("\n");
}

const jsonLines = (rows: readonly Row[]): string => rows.map((row) => JSON.stringify(row)).join("\n");

/** A folder with a file for each required table, and these. */
const folderWith = <T>(files: Readonly<Record<string, string | Uint8Array>>, use: (folder: string) => Promise<T>) =>
  inFolder(async (folder) => {
    const all = { "clients.csv": csv(clients), "episodes.csv": csv(episodes), "stages.csv": csv(stages), ...files };
    for (const [name, content] of Object.entries(all)) {
      if (content.length > 0) await writeFile(join(folder, name), content);
    }
    return use(folder);
  });

const findingsOf = async (folder: string) =>
  (await checkDataset(folder)).map(({ code, file, message, hint }) => ({ code, file, message, hint }));

/** Writes the required tables as `rapport import` does. */
async function writeDatabase(path: string, version = "1"): Promise<void> {
  const engine = await openEngine();
  await engine.run(`attach ${quoteText(path)} as made`);
  await engine.run("create table made.rapport_meta (key varchar, value varchar)");
  await engine.run(`insert into made.rapport_meta values ('format', 'rapport-dataset'), ('version', '${version}')`);
  for (const [table, rows] of Object.entries({ clients, episodes, stages })) {
    const columns = [...new Set(rows.flatMap((row) => Object.keys(row)))];
    await engine.run(`create table made.${table} (${columns.map((name) => `${name} varchar`).join(", ")})`);
    const cells = (row: Row) => columns.map((name) => (row[name] === undefined ? "null" : quoteText(row[name])));
    const values = rows.map((row) => `(${cells({ ...row }).join(", ")})`);
    await engine.run(`insert into made.${table} values ${values.join(", ")}`);
  }
  await engine.run("create view made.people as select * from read_csv('/etc/passwd')");
  await engine.run("detach made");
  engine.close();
}

describe("a dataset is found", () => {
  it("in a folder with files of all kinds, whose names may be in any case; what is no table is passed over", async () => {
    const files = {
      "clients.csv": "",
      "Clients.JSONL.GZ": gzipSync(jsonLines(clients.map((row) => ({ ...row, kind: "other" })))),
      "episodes.csv": "",
      "EPISODES.ndjson": jsonLines(episodes),
      "stages.csv": "",
      "stages.TSV": csv(stages).replaceAll(",", "\t"),
      "people.csv.gz": gzipSync(csv(people)),
      "notes.csv": "a,b",
      "~$records.xlsx": "in use",
      ".clients.csv": "hidden",
      "readme.md": "read me",
    };
    const answer = await folderWith(files, async (folder) => {
      const engine = await openEngine();
      await engine.run(
        `copy (from (values ('c1', 'p1'), ('c2', 'p1'), ('c2', 'p2')) m(client_id, person_id)) to ${quoteText(join(folder, "members.parquet"))}`,
      );
      engine.close();
      const { dataset, findings } = await openDataset(folder);
      const rows = await dataset?.select("select episode_id, entered_on from stages order by all");
      const kept = ["clients", "people", "members", "sessions"].filter((table) => dataset?.has(table));
      dataset?.close();
      return { findings, rows, kept };
    });
    expect(answer).toEqual({
      findings: [],
      rows: [
        { episode_id: "e1", entered_on: "2026-01-07" },
        { episode_id: "e1", entered_on: "2026-01-28" },
        { episode_id: "e2", entered_on: "2026-01-12" },
      ],
      kept: ["clients", "people", "members"],
    });
  });

  it("in a file that rapport import made: its tables, no view, and it is not changed", () =>
    inFolder(async (folder) => {
      const path = join(folder, "practice.duckdb");
      await writeDatabase(path);
      const { dataset, findings } = await openDataset(path);
      expect(findings).toEqual([]);
      expect(await dataset?.select("select count(*) as n from stages")).toEqual([{ n: 3 }]);
      expect(dataset?.has("people")).toBe(false);
      await expect(dataset?.select(`delete from "records of ${path}".main.stages`)).rejects.toThrow(/read-only/);
      dataset?.close();
    }));

  it("but not where the file is of a later version", () =>
    inFolder(async (folder) => {
      const path = join(folder, "practice.duckdb");
      await writeDatabase(path, "2");
      const [finding] = await findingsOf(path);
      expect(finding?.message).toBe("is not a dataset that this version reads");
    }));
});

describe("a dataset is not found", () => {
  it.each<[string, string, RegExp]>([
    ["one table alone", "clients.csv", /one table of a dataset. Give the folder/],
    ["an old workbook", "records.xls", /a workbook \(\.xlsx\) with one sheet a table/],
    ["nothing", "nowhere", /does not exist/],
  ])("at %s", (_, name, message) =>
    folderWith({ "records.xls": "old" }, async (folder) => {
      const opening = openDataset(join(folder, name));
      await expect(opening).rejects.toThrow(DatasetNotFoundError);
      await expect(opening).rejects.toThrow(message);
    }),
  );

  it("in a folder that holds a workbook and no table, whose own path is asked for", () =>
    inFolder(async (folder) => {
      await writeFile(join(folder, "records.xlsx"), "");
      const [finding] = await findingsOf(folder);
      expect(finding?.code).toBe("missing-table");
      expect(finding?.hint).toBe("It holds records.xlsx: to read that, name it in place of the folder.");
    }));

  it("in a folder or a workbook without any table, which is told once", () =>
    inFolder(async (folder) => {
      await writeFile(join(folder, "readme.md"), "read me");
      await writeFile(join(folder, "records.xlsx"), workbookOf({ Sheet1: sheetOf(["client_id"], ["c1"]) }));
      for (const [path, hint] of [
        [folder, /name it in place/u],
        [join(folder, "records.xlsx"), /rapport init/u],
      ] as const) {
        const [finding, ...others] = await findingsOf(path);
        expect(finding?.code).toBe("missing-table");
        expect(finding?.hint).toMatch(hint);
        expect(others).toEqual([]);
      }
    }));

  it("in full where a file or a sheet is called almost as a table, which is asked about", () =>
    folderWith({ "stages.csv": "", "Stage.csv": csv(stages) }, async (folder) => {
      const [finding] = await findingsOf(folder);
      expect([finding?.code, finding?.file]).toEqual(["missing-table", "stages.csv"]);
      expect(finding?.hint).toMatch(/^Did you mean it by Stage\.csv\?/u);
      const book = workbookOf({ clients: sheetOf(["client_id"]), Episode: sheetOf(["episode_id"]) });
      await writeFile(join(folder, "records.xlsx"), book);
      const found = await findingsOf(join(folder, "records.xlsx"));
      expect(found.find(({ file }) => file === "records.xlsx, sheet episodes")?.hint).toMatch(
        /^Did you mean it by episode\?/u,
      );
    }));
});

describe("one file is at fault", () => {
  it("two files for one table are not chosen from", async () => {
    const found = await folderWith({ "Stages.csv.gz": gzipSync(csv(stages)), "stages.jsonl": "{}" }, findingsOf);
    expect(found.map(({ code, file }) => `${code} ${file}`)).toEqual([
      "two-files Stages.csv.gz, stages.csv, stages.jsonl",
    ]);
  });

  it("a folder or a broken link in place of a table's file", () =>
    folderWith({ "stages.csv": "" }, async (folder) => {
      await mkdir(join(folder, "stages.csv"));
      await symlink(join(folder, "nowhere"), join(folder, "sessions.csv"));
      expect((await findingsOf(folder)).map(({ file, message }) => `${file} ${message}`)).toEqual([
        "stages.csv is a folder, not a file",
        "sessions.csv is a link to a file that is not there",
      ]);
    }));

  it("whose table is not asked for: it is not missed, and its days do not count", () =>
    folderWith({ "sessions.csv.gz": "not compressed", "pauses.parquet": "none" }, async (folder) => {
      const { dataset, findings } = await openDataset(folder, { only: ["members"] });
      expect(findings).toEqual([]);
      expect(dataset?.asOf).toBe("2026-03-02");
      dataset?.close();
    }));
});
