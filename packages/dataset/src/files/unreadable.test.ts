import { mkdir, symlink, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { inFolder, placed, readBack, written } from "./files.fixture.js";
import { openFile } from "./open-file.js";
import { sheetOf, workbookOf } from "./workbook.fixture.js";
import { cannotRead } from "./unreadable.js";

const csv = "a,b\n1,2\n";
const parquetMark = "PAR1";

describe("a file that cannot be read is one finding, which says what to do", () => {
  it.each<[string, string, string | Uint8Array, string, RegExp]>([
    ["a quotation mark that is never closed", "a.csv", `${csv}"3,4\n5,6\n`, "unreadable 3", /never closed/],
    ["a quotation mark out of place", "a.csv", `${csv}3,"x"y\n`, "unreadable 3", /out of place/],
    ["a workbook that is called CSV", "a.csv", "PK\u0003\u0004...", "unreadable", /not CSV but a workbook/],
    ["a Parquet file that is called CSV", "a.csv", parquetMark, "unreadable", /not CSV but a Parquet file/],
    ["a compressed file that is called CSV", "a.csv", gzipSync(csv), "unreadable", /not CSV but a compressed file/],
    ["null bytes, as a crash leaves behind", "a.csv", "\0".repeat(1000), "unreadable", /not text/],
    ["a compressed file that is none", "a.csv.gz", csv, "unreadable", /cut off or damaged/],
    [
      "a compressed file that is cut off",
      "a.csv.gz",
      gzipSync(csv.repeat(50)).subarray(0, 30),
      "unreadable",
      /cut off/,
    ],
    [
      "compressed JSON lines that are cut off",
      "a.jsonl.gz",
      gzipSync('{"a":1}\n').subarray(0, 15),
      "unreadable",
      /cut off/,
    ],
    ["a Parquet file that is none", "a.parquet", csv, "unreadable", /not a Parquet file/],
    ["a Parquet file that is empty", "a.parquet", "", "unreadable", /not a Parquet file/],
    ["a Parquet file that is cut off", "a.parquet", `${parquetMark}....`, "unreadable", /damaged or cut off/],
    ["a workbook that is none", "a.xlsx", csv, "unreadable", /not a workbook/],
    ["a workbook that is cut off", "a.xlsx", "PK\u0003\u0004...", "unreadable", /damaged/],
    ["a protected workbook", "a.xlsx", Buffer.from("d0cf11e0a1b11ae1", "hex"), "unreadable", /password/],
    ["a file of the engine that is none", "a.duckdb", csv, "unreadable", /cannot be opened/],
    ["another kind of file", "a.docx", csv, "unreadable", /kind that is not read/],
  ])("%s", async (_, name, content, place, message) => {
    const { findings, cells } = await written(name, content);
    expect(findings.map(placed)).toEqual([place]);
    expect(findings[0]?.message).toMatch(message);
    expect(findings[0]?.hint).not.toBe("");
    expect(cells).toEqual([]);
  });

  it("an empty or blank file has no columns, and nothing is wrong with it here", async () => {
    for (const content of ["", "\n\n", "\uFEFF", "  \r\n"]) {
      const { columns, findings } = await written("a.csv", content);
      expect([columns, findings]).toEqual([[], []]);
    }
    expect((await written("a.jsonl", "")).columns).toEqual([]);
  });

  it("a folder, a broken link and a link to itself in place of a file", () =>
    inFolder(async (folder, engine) => {
      await mkdir(join(folder, "a.csv"));
      await symlink(join(folder, "nowhere"), join(folder, "b.csv"));
      await symlink(join(folder, "c.csv"), join(folder, "c.csv"));
      const messages = [];
      for (const name of ["a.csv", "b.csv", "c.csv"]) {
        const [sheet] = (await openFile(engine, join(folder, name))).values();
        messages.push(sheet?.findings.map(({ code, message }) => `${code}: ${message}`));
      }
      expect(messages).toEqual([
        ["unreadable: is a folder, not a file"],
        ["unreadable: is a link to a file that is not there"],
        ["unreadable: is a link that leads back to itself"],
      ]);
    }));

  it("no permission, a file in use, and a disk that fails are told apart, without the path", () => {
    const fault = (code: string) => Object.assign(new Error(`${code}: /home/practice/clients.csv`), { code });
    const messages = ["EACCES", "EBUSY", "EPERM", "EIO"].map((code) => {
      const finding = cannotRead("clients.csv", fault(code));
      return `${finding.message} ${finding.hint}`;
    });
    expect(messages[0]).toMatch(/permission/);
    expect(messages[1]).toMatch(/in use.*Close the program/);
    expect(messages[2]).toMatch(/Close the program/);
    expect(messages[3]).toMatch(/cannot be read \(EIO\)/);
    expect(messages.join(" ")).not.toMatch(/home/);
  });

  it("a row of more than ten million characters, as an open quotation mark makes it, in a bounded memory", async () => {
    const content = `${csv}"3,${"4\n".repeat(6_000_000)}`;
    const { findings } = await written("a.csv", content);
    expect(findings.map(placed)).toEqual(["unreadable 3"]);
    expect(findings[0]?.message).toMatch(/ten million characters/);
  });

  it("more columns than any table of records has", async () => {
    const columns = Array.from({ length: 1001 }, (_, at) => `c${at}`);
    const record = Object.fromEntries(columns.map((column) => [column, 1]));
    const header = sheetOf(columns, ["1"]);
    const files: readonly (readonly [string, string | Uint8Array])[] = [
      ["a.csv", columns.join(",")],
      ["a.jsonl", JSON.stringify(record)],
      ["a.jsonl", `${JSON.stringify(record)}\n{\n`],
      ["a.xlsx", workbookOf({ a: header })],
    ];
    for (const [name, content] of files) {
      const { findings } = await written(name, content);
      expect(findings.map(({ message }) => message)).toEqual(["has more than 1000 columns"]);
    }
  });

  it("a long cell that is within bounds is read", async () => {
    const { cells } = await written("a.csv", `a,b\n1,${"x".repeat(3_000_000)}\n`);
    expect(cells[0]?.[1]?.length).toBe(3_000_000);
  });

  it("a path with the signs of a pattern is one file", () =>
    inFolder(async (folder, engine) => {
      const path = join(folder, "records [1] *.csv");
      await writeFile(path, csv);
      const [sheet] = (await openFile(engine, path)).values();
      expect(sheet && (await readBack(engine, sheet)).cells).toEqual([["1", "2"]]);
    }));
});
