import { readdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { sheetOf, workbookOf } from "../files/workbook.fixture.js";
import { importFiles } from "./import-files.js";
import { clientsMapping, imported, temporaryFolder } from "./import.fixture.js";

const list = { "list.csv": "id,entry\nc1,a\nc2,b\n" };
const plain = clientsMapping({ from: "entry" });

describe("what an import is asked for", () => {
  it("counts a file once that is named twice, as by a pattern and by name", async () => {
    const { folder } = await imported({ files: list, mapping: plain });
    const file = join(folder, "list.csv");
    const options = { to: join(folder, "again") };
    const { tables } = await importFiles([file, join(folder, ".", "list.csv")], plain, options);
    expect(tables.find(({ name }) => name === "clients")).toEqual({ name: "clients", rows: 2 });
  });

  it.each([
    ["a workbook", "practice.xlsx", {}, /a folder, or as a file that ends in \.duckdb/u],
    ["one table", "clients.csv", {}, /a folder, or as a file that ends in \.duckdb/u],
    ["nothing", "", {}, /no name/u],
    ["one file with the format of a folder", "practice.duckdb", { format: "parquet" }, /only the tables of a folder/u],
  ] as const)("is refused where the target's name says that it is %s", async (_, name, options, says) => {
    const folder = await temporaryFolder();
    const to = name === "" ? "" : join(folder, name);
    const trial = imported({ files: list, mapping: plain, folder, options: { ...options, to } });
    await expect(trial).rejects.toMatchObject({ code: "bad-target", message: expect.stringMatching(says) });
    expect(await readdir(folder)).toEqual(["list.csv"]);
  });

  it("is refused with a memory limit or a number of threads that there cannot be", async () => {
    for (const options of [{ memoryLimit: "12" }, { threads: 0 }]) {
      await expect(imported({ files: list, mapping: plain, options })).rejects.toThrow(RangeError);
    }
    const { summary } = await imported({ files: list, mapping: plain, options: { memoryLimit: "200MB", threads: 1 } });
    expect(summary.written).toBeDefined();
  });
});

describe("the days of a workbook", () => {
  it("are days in whatever format the mapping expects text, for they are no text", async () => {
    const folder = await temporaryFolder();
    // 45936 is 2025-10-06 in the date system of 1900; the other cell is text.
    const sheet = sheetOf(["id", "entry"], ["c1", { t: "n", v: 45_936, z: "m/d/yyyy" }], ["c2", "10/13/2025"]);
    await writeFile(join(folder, "list.xlsx"), workbookOf({ list: sheet }));
    const to = join(folder, "practice");
    for (const date of ["m/d/y", "auto"]) {
      const mapping = clientsMapping({ from: "entry", date });
      const { problems } = await importFiles([join(folder, "list.xlsx")], mapping, { to, force: true });
      expect(problems).toEqual([]);
    }
  });
});

describe("one cell that is wrong", () => {
  const client = { from: "who", pseudonym: "client" };
  const mapping = {
    version: 1,
    sources: { list: { episodes: { client, on: { from: "day", date: "y-m-d" }, gap_days: 100 } } },
    tables: {
      clients: {
        from: "list",
        one_row_per: ["client_id"],
        columns: { client_id: client, kind: { value: "other" }, consent_analytics: { value: "yes" } },
      },
      episodes: {
        from: "list",
        one_row_per: ["episode_id"],
        columns: {
          episode_id: { episode: "id" },
          client_id: client,
          first_contact_on: { episode: "opened_on" },
          opened_on: { episode: "opened_on" },
        },
      },
      stages: {
        from: "list",
        columns: {
          episode_id: { episode: "id" },
          stage: { value: "evaluation" },
          entered_on: { from: "day", date: "y-m-d" },
        },
      },
    },
  };

  it("is one problem, however many tables are made of it", async () => {
    const { summary } = await imported({ files: { "list.csv": "who,day\nAnn,soon\nBo,2025-01-02\n" }, mapping });
    expect(summary.problems).toEqual([expect.objectContaining({ file: "list.csv", row: 2, column: "day" })]);
  });

  it("that is not there keeps the row from an episode, which is said", async () => {
    const { summary } = await imported({ files: { "list.csv": "who,day\nAnn,\nBo,2025-01-02\n" }, mapping });
    expect(summary.problems.map(({ row }) => row)).toContain(2);
  });
});

describe("a file whose header stands below other rows", () => {
  it.each([
    ["is none, but a compressed one", "list.csv", "\u001F\u008B\u0008\u0000", /not CSV but a compressed file/u],
    ["is cut off", "list.csv.gz", "\u001F\u008B\u0008\u0000", /cut off or damaged/u],
  ])("that %s is a problem", async (_, name, content, says) => {
    const mapping = { ...plain, sources: { list: { header_row: 3 } } };
    const folder = await temporaryFolder();
    await writeFile(join(folder, name), Buffer.from(content, "latin1"));
    const { problems } = await importFiles([join(folder, name)], mapping, { to: join(folder, "practice") });
    expect(problems).toEqual([expect.objectContaining({ file: name, message: expect.stringMatching(says) })]);
  });
});

describe("rows at the end that are no records", () => {
  const skipping = { ...plain, sources: { list: { skip_last: 1 } } };

  it.each([
    ["shorter than the header", "id,entry\nc1,a\nc2,b\nSum\n"],
    ["longer than the header", "id,entry\nc1,a\nc2,b\nSum,2,,4\n"],
    ["followed by blank ones", "id,entry\nc1,a\nc2,b\nSum,2\n\n,\n"],
  ])("are left out where they are %s, and no record with them", async (_, text) => {
    const { rows, summary } = await imported({ files: { "list.csv": text }, mapping: skipping });
    expect(summary.problems).toEqual([]);
    expect((await rows("clients")).map((row) => row["client_id"])).toEqual(["c1", "c2"]);
  });

  it("keep the rows before them where they were", async () => {
    const text = "id,entry\nc1,a\nc2\nc3,c\nSum,3\n";
    const { summary } = await imported({ files: { "list.csv": text }, mapping: skipping });
    expect(summary.problems).toEqual([expect.objectContaining({ file: "list.csv", row: 3 })]);
  });
});
