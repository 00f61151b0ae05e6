import { gzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { placed, utf16be, written } from "./files.fixture.js";

const cells = [
  ["c1", "Zoë"],
  ["c2", "é"],
];
const text = "client_id,referral_source\nc1,Zoë\nc2,é\n";
const latin1 = Buffer.from(text, "latin1");

describe("a CSV file is read whatever wrote it", () => {
  it.each<[string, string | Uint8Array]>([
    ["UTF-8", text],
    ["UTF-8 with a byte order mark", `\uFEFF${text}`],
    ["UTF-16, low byte first, with a byte order mark (Excel's Unicode text)", Buffer.from(`\uFEFF${text}`, "utf16le")],
    ["UTF-16, low byte first, without", Buffer.from(text, "utf16le")],
    ["UTF-16, high byte first, with a byte order mark", utf16be(`\uFEFF${text}`)],
    ["UTF-16, high byte first, without", utf16be(text)],
    ["Windows-1252", latin1],
    ["line ends of Windows", text.replaceAll("\n", "\r\n")],
    ["line ends of old Macintosh", text.replaceAll("\n", "\r")],
    ["line ends of all kinds", "client_id,referral_source\r\nc1,Zoë\nc2,é\r"],
    ["semicolons", text.replaceAll(",", ";")],
    ["tabs", text.replaceAll(",", "\t")],
    ["bars", text.replaceAll(",", "|")],
    ["no line end at the end", text.trimEnd()],
    ["a first line that names the separator", `sep=;\r\n${text.replaceAll(",", ";")}`],
    ["blanks around names and cells", " client_id , referral_source\n c1 , Zoë\nc2 ,é \n"],
    ["separators at the ends of lines", "client_id,referral_source,,\nc1,Zoë,,\nc2,é,,\n"],
    ["separators at the ends of lines, but not of all", "client_id,referral_source,,\nc1,Zoë\nc2,é,\n"],
    ["separators at the ends of all lines but the header's", "client_id,referral_source\nc1,Zoë,,,\nc2,é,,,\n"],
    ["quotation marks", '"client_id","referral_source"\n"c1","Zoë"\nc2,"é"\n'],
  ])("%s", async (_, content) => {
    const read = await written("clients.csv", content);
    expect(read.columns).toEqual(["client_id", "referral_source"]);
    expect(read.cells.map((row) => row.map((cell) => cell.trim()))).toEqual(cells);
    expect(read.findings).toEqual([]);
    expect(read.rows).toEqual([2, 3]);
  });

  it("compressed, with any of these inside", async () => {
    for (const content of [text, latin1, Buffer.from(`\uFEFF${text}`, "utf16le")]) {
      expect((await written("clients.csv.gz", gzipSync(content))).cells).toEqual(cells);
    }
  });

  it("Windows-1252 is recognised where its first letter with an accent stands far down", async () => {
    const many = Array.from({ length: 20_000 }, (_, at) => `c${at},none`);
    const content = Buffer.from(["client_id,referral_source", ...many, "z,Zoë"].join("\n"), "latin1");
    const read = await written("clients.csv", content);
    expect(read.cells.length).toBe(20_001);
    expect(read.cells.at(-1)).toEqual(["z", "Zoë"]);
  });

  it("its curly quotes and euro sign are those of Windows-1252", async () => {
    const content = Buffer.concat([Buffer.from("a,b\nc1,"), Buffer.from([0x93, 0x80, 0x94]), Buffer.from("\n")]);
    expect((await written("clients.csv", content)).cells).toEqual([["c1", "“€”"]]);
  });

  it("decimal commas are to be looked for where a comma does not separate", async () => {
    const separators = [",", ";", "\t", "|"];
    const found = [];
    for (const each of separators) found.push((await written("a.csv", `a${each}b\n1${each}2\n`)).decimalComma);
    expect(found).toEqual([false, true, true, false]);
  });

  it("names of columns that a database would take for one are two", async () => {
    const read = await written("a.csv", "Stage,stage,stage,\nx,y,z,\n");
    expect(read.columns).toEqual(["Stage", "stage", "stage"]);
    expect(read.cells).toEqual([["x", "y", "z"]]);
  });
});

describe("a row is counted as a spreadsheet counts it", () => {
  it("blank rows count, and a text over several lines is in one row", async () => {
    const content = 'a,b\nc1,"x\ny"\n\n,\nc2,z\n\n\nc3,"1\r\n2"\nc4,z\n';
    for (const each of [content, Buffer.from(`${content}c5,é\n`, "latin1")]) {
      expect((await written("a.csv", each)).rows.slice(0, 4)).toEqual([2, 5, 8, 9]);
    }
  });

  it("in a table of one column, too", async () => {
    expect((await written("people.csv", "person_id\np1\n\np2\n")).rows).toEqual([2, 4]);
    expect((await written("people.csv", "person_id\r\np1\n\r\np2\n")).rows).toEqual([2, 4]);
  });

  it("the header may have blank rows above it, which count, and a line that names the separator, which does not", async () => {
    expect((await written("a.csv", "\n\na,b\n1,2\n")).rows).toEqual([4]);
    expect((await written("a.csv", "sep=,\n\na,b\n1,2\n")).rows).toEqual([3]);
  });

  it("a name in the header may have two lines", async () => {
    const read = await written("a.csv", '"client\nid",b\n1,2\n');
    expect([read.columns, read.rows]).toEqual([["client\nid", "b"], [2]]);
  });
});

describe("what does not fit is named, and the rest is read", () => {
  it("a row with too many or too few cells is left out", async () => {
    const read = await written("a.csv", "a,b,c\n1,2,3\n1,2\n\n1,2,3,4\n5,6,7\n");
    expect(read.findings.map(placed)).toEqual(["ragged-row 3", "ragged-row 5"]);
    expect(read.findings[0]?.message).toBe("has 2 cells where the header has 3");
    expect(read.cells).toEqual([
      ["1", "2", "3"],
      ["5", "6", "7"],
    ]);
    expect(read.rows).toEqual([2, 6]);
  });

  it("only the first of many such rows are listed, and the others counted", async () => {
    const read = await written("a.csv", `a,b\n${"1\n".repeat(100)}1,2\n`);
    expect(read.findings.map(({ row, more }) => [row, more])).toEqual([
      [2, undefined],
      [3, undefined],
      [4, undefined],
      [5, undefined],
      [6, 95],
    ]);
    expect(read.rows).toEqual([102]);
  });
});
