import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { parse } from "csv-parse/sync";
import * as fc from "fast-check";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { readCsvHead } from "./csv-head.js";
import { csvRowSteps } from "./csv-rows.js";

let folder: string;
beforeEach(async () => void (folder = await mkdtemp(join(tmpdir(), "rapport-rows-"))));
afterEach(() => rm(folder, { recursive: true }));

async function rowsIn(text: string, records: readonly number[], name = "t.csv"): Promise<readonly number[]> {
  const path = join(folder, name);
  await writeFile(path, name.endsWith(".gz") ? gzipSync(text) : text);
  const head = readCsvHead(new TextEncoder().encode(text));
  if (!head) throw new Error("There is a header.");
  const { rowOf } = await csvRowSteps(path, head);
  return records.map(rowOf);
}

describe("the row of a record", () => {
  it("counts the header, and blank lines between, which are no records", async () => {
    expect(await rowsIn("a,b\n1,2\n\n  \n3,4\n5,6", [0, 1, 2])).toEqual([2, 5, 6]);
  });

  it("knows the line ends of all systems", async () => {
    expect(await rowsIn("a,b\r\n1,2\r\n\r\n3,4\r\n", [0, 1])).toEqual([2, 4]);
    expect(await rowsIn("a,b\r1,2\r3,4\r", [0, 1])).toEqual([2, 3]);
  });

  it("takes a text over several lines for one record, with quotation marks in it", async () => {
    expect(await rowsIn('a,b\n1,"x\n\ny ""z"""\n3,4\n', [0, 1])).toEqual([2, 3]);
    expect(await rowsIn('a,b\n1,5" wide\n3,4\n', [0, 1])).toEqual([2, 3]);
  });

  it("is the same in a compressed file, and in any order", async () => {
    expect(await rowsIn("a;b\n1;2\n\n3;4\n", [1, 0], "t.csv.gz")).toEqual([4, 2]);
  });

  it("is the same wherever the file is cut into pieces while it is read", async () => {
    // Lines of 97 bytes and pieces whose length is a power of two: in the end they are cut at each place of a line.
    const cells = `"${'say ""so"",\n'.repeat(4)}"`;
    const line = `${cells},bare 5" ${"é".repeat(10)}`.padEnd(85, "x");
    const lines = Array.from({ length: 60_000 }, (_, at) =>
      at % 1000 === 999 ? ' , ""' : at % 1000 === 0 ? "" : line,
    );
    const text = ["h,i", ...lines].join("\r\n");
    const places = lines.flatMap((each, at) => (each === "" ? [] : [at + 2]));
    const records = [0, 1, 998, 999, 1000, 30_000, places.length - 1];
    const expected = records.map((record) => places[record]);
    expect(await rowsIn(text, records)).toEqual(expected);
    expect(await rowsIn(text, records, "t.csv.gz")).toEqual(expected);
  });

  it("is where a parser of the whole file finds it", async () => {
    const cell = fc.oneof(
      fc.constantFrom("", " ", "x", "1.5", "née"),
      fc.constantFrom("a,b", "l\nm", 'say ""so""', "", "r\r\ns").map((text) => `"${text}"`),
    );
    const line = fc.oneof(
      fc.array(cell, { minLength: 2, maxLength: 2 }).map((cells) => cells.join(",")),
      fc.constant(""),
    );
    await fc.assert(
      fc.asyncProperty(
        fc.array(line, { minLength: 1, maxLength: 12 }),
        fc.constantFrom("\n", "\r\n"),
        async (lines, end) => {
          const text = ["h,i", ...lines].join(end);
          const rows: string[][] = parse(text, {
            relax_column_count: true,
            record_delimiter: ["\r\n", "\n", "\r"],
            trim: true,
          });
          const places = rows.flatMap((cells, at) =>
            at === 0 || (cells.length === 1 && cells[0] === "") ? [] : [at + 1],
          );
          expect(await rowsIn(text, [...places.keys()])).toEqual(places);
        },
      ),
    );
  });
});
