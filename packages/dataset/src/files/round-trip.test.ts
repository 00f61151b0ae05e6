import * as fc from "fast-check";
import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { quoteText } from "../engine/quote.js";
import { carefulCsvSheet } from "./csv-careful.js";
import { readCsvHead } from "./csv-head.js";
import { inFolder, readBack, utf16be, written } from "./files.fixture.js";
import { openFile } from "./open-file.js";
import { textTable } from "./text-table.js";
import { sheetOf, workbookOf } from "./workbook.fixture.js";

const columns = ["id", "kind", "note"];

/** A text that a cell may hold; blanks around it are not kept by any reader. */
const cellOf = (unit: fc.Arbitrary<string>) => fc.string({ unit, maxLength: 12 }).map((text) => text.trim());
const ordinary = fc.constantFrom(..."aé0,;|\t\"'\n.-= \\#x".split(""));
const anyCharacter = fc
  .string({ unit: "binary", minLength: 1, maxLength: 1 })
  .filter((text) => /^[\P{C}]$/u.test(text) && text !== "\uFEFF");

/** Rows of which each has something in its first cell, as blank rows are left out. */
const tableOf = (unit: fc.Arbitrary<string>) =>
  fc.array(
    fc.tuple(cellOf(unit), cellOf(unit), cellOf(unit)).map(([a, b, c]) => [`x${a}`, b, c]),
    { minLength: 1, maxLength: 8 },
  );

const quoted = (cell: string): string => `"${cell.replaceAll('"', '""')}"`;

/** RFC 4180, with quotation marks only where they must be, or everywhere. */
function csvText(rows: readonly (readonly string[])[], delimiter: string, lineEnd: string, always: boolean): string {
  const cell = (text: string) => (always || /["\r\n,;|\t]/u.test(text) ? quoted(text) : text);
  return [columns, ...rows].map((row) => row.map(cell).join(delimiter) + lineEnd).join("");
}

const encoders: Readonly<Record<string, (text: string) => Uint8Array>> = {
  "UTF-8": (text) => Buffer.from(text),
  "UTF-8 with a byte order mark": (text) => Buffer.from(`\uFEFF${text}`),
  "UTF-16, low byte first": (text) => Buffer.from(`\uFEFF${text}`, "utf16le"),
  "UTF-16, high byte first": (text) => utf16be(`\uFEFF${text}`),
};

const layout = fc.record({
  delimiter: fc.constantFrom(",", ";", "\t", "|"),
  lineEnd: fc.constantFrom("\n", "\r\n", "\r"),
  always: fc.boolean(),
  compressed: fc.boolean(),
});

describe("any table reads back as it was written", () => {
  it("in CSV, in every encoding, with every delimiter and line end", async () => {
    const encoding = fc.constantFrom(...Object.keys(encoders));
    await fc.assert(
      fc.asyncProperty(
        fc.oneof(tableOf(ordinary), tableOf(anyCharacter)),
        encoding,
        layout,
        async (rows, name, { delimiter, lineEnd, always, compressed }) => {
          const bytes = encoders[name]?.(csvText(rows, delimiter, lineEnd, always)) ?? Buffer.alloc(0);
          const read = await written(compressed ? "a.csv.gz" : "a.csv", compressed ? gzipSync(bytes) : bytes);
          expect(read.findings).toEqual([]);
          expect(read.columns).toEqual(columns);
          expect(read.cells).toEqual(rows);
          expect(read.rows).toEqual(rows.map((_, at) => at + 2));
        },
      ),
      { numRuns: 60 },
    );
  });

  it("in CSV in Windows-1252", async () => {
    const latin = fc.integer({ min: 0xa1, max: 0xff }).map((code) => String.fromCodePoint(code));
    await fc.assert(
      fc.asyncProperty(tableOf(fc.oneof(ordinary, latin)), layout, async (rows, { delimiter, lineEnd, always }) => {
        // A letter that no UTF-8 text has where it stands, without which the table could be either.
        const all = [...rows, ["xé", "", "z"]];
        const read = await written("a.csv", Buffer.from(csvText(all, delimiter, lineEnd, always), "latin1"));
        expect(read.findings).toEqual([]);
        expect(read.cells).toEqual(all);
      }),
      { numRuns: 40 },
    );
  });

  it("in CSV with the engine's reader as with the careful one", async () => {
    await fc.assert(
      fc.asyncProperty(tableOf(ordinary), layout, async (rows, { delimiter, lineEnd, always }) => {
        await inFolder(async (folder, engine) => {
          const path = join(folder, "a.csv");
          const text = csvText(rows, delimiter, lineEnd, always);
          await writeFile(path, text);
          const [fast] = (await openFile(engine, path)).values();
          const head = readCsvHead(Buffer.from(text));
          if (!fast || !head) throw new Error("The file has no header.");
          const careful = await carefulCsvSheet(engine, path, "a.csv", head);
          expect(await readBack(engine, careful)).toEqual(await readBack(engine, fast));
        });
      }),
      { numRuns: 30 },
    );
  });

  it("in JSON lines", async () => {
    await fc.assert(
      fc.asyncProperty(tableOf(anyCharacter), fc.constantFrom("", "{\n"), async (rows, broken) => {
        const lines = rows.map((row) => JSON.stringify(Object.fromEntries(columns.map((name, at) => [name, row[at]]))));
        const read = await written("a.jsonl", `${lines.join("\n")}\n${broken}`);
        expect(read.cells).toEqual(rows);
        expect(read.rows).toEqual(rows.map((_, at) => at + 1));
      }),
      { numRuns: 30 },
    );
  });

  it("in Parquet", async () => {
    await fc.assert(
      fc.asyncProperty(tableOf(anyCharacter), async (rows) => {
        await inFolder(async (folder, engine) => {
          const path = join(folder, "a.parquet");
          const { relation } = await textTable(engine, "rows", columns, rows);
          await engine.run(`copy (from ${relation}) to ${quoteText(path)} (format parquet)`);
          const [sheet] = (await openFile(engine, path)).values();
          expect(sheet && (await readBack(engine, sheet)).cells).toEqual(rows);
        });
      }),
      { numRuns: 20 },
    );
  });

  it("in a workbook", async () => {
    await fc.assert(
      fc.asyncProperty(tableOf(ordinary), async (rows) => {
        const read = await written("a.xlsx", workbookOf({ any: sheetOf(columns, ...rows) }));
        expect(read.cells).toEqual(rows);
        expect(read.rows).toEqual(rows.map((_, at) => at + 2));
      }),
      { numRuns: 20 },
    );
  });
});
