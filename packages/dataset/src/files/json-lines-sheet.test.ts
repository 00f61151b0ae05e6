import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { tables } from "../tables/tables.js";
import { inFolder, placed, readBack, utf16be, written } from "./files.fixture.js";
import { jsonLinesSheet } from "./json-lines-sheet.js";

const line = (record: object): string => `${JSON.stringify(record)}\n`;
const byName = ({ columns, cells }: Awaited<ReturnType<typeof written>>) =>
  cells.map((row) => Object.fromEntries(columns.map((column, at) => [column, row[at]])));

describe("JSON lines", () => {
  it("are one object a line; a key that a line lacks is empty, and what is nested is JSON", async () => {
    const read = await written(
      "a.jsonl",
      line({ id: "c1", items: [1, null, "x"], details: { step: 1 } }) + line({ id: "c2", note: "a\nb" }),
    );
    expect(byName(read)).toEqual([
      { id: "c1", items: '[1,null,"x"]', details: '{"step":1}', note: "" },
      { id: "c2", items: "", details: "", note: "a\nb" },
    ]);
  });

  it("numbers lose nothing that a double holds, and long whole ones not a digit", async () => {
    for (const broken of ["", "{\n"]) {
      const read = await written("a.jsonl", `{"a":12.5,"b":-3,"c":12345678901234567890,"d":true}\n${broken}`);
      expect(byName(read)).toEqual([{ a: "12.5", b: "-3", c: "12345678901234567890", d: "true" }]);
    }
  });

  it("truth values are yes and no in a column of the table for that", () =>
    inFolder(async (folder, engine) => {
      const path = join(folder, "sessions.jsonl");
      const sessions = tables.find((table) => table.name === "sessions");
      for (const broken of ["", "{\n"]) {
        await writeFile(path, line({ booster: true, other: true }) + line({ booster: false, other: false }) + broken);
        const read = await readBack(engine, await jsonLinesSheet(engine, path, sessions));
        expect(byName(read)).toEqual([
          { booster: "yes", other: "true" },
          { booster: "no", other: "false" },
        ]);
      }
    }));

  it("a broken line is left out and named by its number; blank lines count", async () => {
    const lines = [
      line({ a: 1 }),
      "\n",
      "{broken\n",
      line({ a: 2 }),
      "[1]\n",
      "3\n",
      '{"a":3} {"a":4}\n',
      line({ a: 5 }),
    ];
    const read = await written("a.jsonl", lines.join(""));
    expect(read.findings.map(placed)).toEqual(["broken-line 3", "broken-line 5", "broken-line 6", "broken-line 7"]);
    expect([read.cells, read.rows]).toEqual([
      [["1"], ["2"], ["5"]],
      [1, 4, 8],
    ]);
  });

  it("blank lines count where all others are in order, too", async () => {
    const read = await written("a.ndjson", `\n${line({ a: 1 })}\r\n\n${line({ a: 2 })}`);
    expect(read.rows).toEqual([2, 5]);
  });

  it("are read in the encodings in which programs write them, compressed or not", async () => {
    const text = line({ a: "Zoë" });
    for (const content of [
      text,
      `\uFEFF${text}`,
      Buffer.from(`\uFEFF${text}`, "utf16le"),
      utf16be(text),
      Buffer.from(text, "latin1"),
    ]) {
      for (const [name, bytes] of [["a.jsonl", content] as const, ["a.jsonl.gz", gzipSync(content)] as const]) {
        const read = await written(name, bytes);
        expect([read.columns, read.cells, read.findings]).toEqual([["a"], [["Zoë"]], []]);
      }
    }
  });

  it("keys may hold what paths and quotation marks are made of, and may differ in case alone", async () => {
    for (const broken of ["", "{\n"]) {
      const read = await written("a.jsonl", line({ "a/b~c": 1, 'd"e.f$': 2, " g ": 3 }) + broken);
      expect(byName(read)).toEqual([{ "a/b~c": "1", 'd"e.f$': "2", g: "3" }]);
      expect((await written("a.jsonl", line({ A: 1, a: 2 }) + broken)).cells).toEqual([["1", "2"]]);
    }
  });

  it("a line of more than ten million characters is left out, in a bounded memory", async () => {
    const read = await written("a.jsonl", `${line({ a: 1 })}{"a":"${"x".repeat(20_000_000)}"}\n{\n${line({ a: 2 })}`);
    expect(read.findings.map(placed)).toEqual(["broken-line 2", "broken-line 3"]);
    expect(read.rows).toEqual([1, 4]);
  });
});
