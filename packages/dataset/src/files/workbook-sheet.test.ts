import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { describeFinding } from "../finding.js";
import { openDataset } from "../open-dataset.js";
import { tables } from "../tables/tables.js";
import { inFolder, placed, readBack, written } from "./files.fixture.js";
import type { ReadBack } from "./files.fixture.js";
import { sheetOf, shown, workbookOf } from "./workbook.fixture.js";
import type { Cell } from "./workbook.fixture.js";
import { workbookTables } from "./workbook-tables.js";

/** A workbook's only sheet, as it is read without knowing which table it is. */
const read = (...rows: readonly (readonly Cell[])[]): Promise<ReadBack> =>
  written("records.xlsx", workbookOf({ any: sheetOf(...rows) }));

/** The same, as the table `name`. */
const readAs = (name: string, rows: readonly (readonly Cell[])[], options = {}): Promise<ReadBack> =>
  inFolder(async (folder, engine) => {
    const path = join(folder, "records.xlsx");
    await writeFile(path, workbookOf({ [name]: sheetOf(...rows) }, options));
    const table = tables.find((each) => each.name === name.toLowerCase());
    const sheet = table && (await (await workbookTables(engine, path)).open(table));
    if (!sheet) throw new Error("The workbook has no such sheet.");
    return readBack(engine, sheet);
  });

const day = "yyyy-mm-dd";
const error: Cell = { t: "e", v: 0x2a };

describe("a sheet of a workbook", () => {
  it("has texts as they are, numbers in full whatever their format, and truth values as yes and no", async () => {
    const { cells } = await read(
      ["text", "id", "number", "percent", "rounded", "truth", "formula", "long", "small"],
      [
        " =1+1 ",
        "007",
        0.1 + 0.2,
        shown(0.125, "0%"),
        shown(1234.5678, "#,##0.0"),
        true,
        { t: "n", v: 2, f: "1+1" },
        1e21,
        1e-7,
      ],
    );
    expect(cells).toEqual([
      [" =1+1 ", "007", "0.30000000000000004", "0.125", "1234.5678", "yes", "2", "1000000000000000000000", "0.0000001"],
    ]);
  });

  it("has ISO dates where a number is formatted as a day, in either date system", async () => {
    const formats = [day, "dd/mm/yyyy", "m/d/yy", "[$-407]d. mmmm yyyy;@", "d-mmm"];
    for (const [date1904, serial] of [[false, 45_361] as const, [true, 45_361 - 1462] as const]) {
      const row = formats.map((format) => shown(serial, format));
      const { cells } = await readAs("clients", [formats.map((_, at) => `c${at}`), row], { date1904 });
      expect(cells).toEqual([formats.map(() => "2024-03-10")]);
    }
  });

  it("has times where a cell shows one, and hours gone by as numbers", async () => {
    const { cells } = await read(
      ["a", "b", "c"],
      [shown(45_361.5, "d.m.yyyy hh:mm"), shown(0.25, "hh:mm"), shown(1.5, "[h]:mm")],
    );
    expect(cells).toEqual([["2024-03-10 12:00:00", "06:00:00", "1.5"]]);
  });

  it("has ISO dates in a table's columns of days, whatever the format; years and other numbers are left to the checks", async () => {
    const header = ["entered_on", "left_on", "stage"];
    const { cells } = await readAs("stages", [header, [45_361, 2024, 45_361], [20_240_310, 45_361.75, 1]]);
    expect(cells).toEqual([
      ["2024-03-10", "2024", "45361"],
      ["20240310", "2024-03-10 18:00:00", "1"],
    ]);
  });

  it("counts rows as the sheet does, also where blank ones are in between and the header is not the first", async () => {
    const { rows, columns } = await read(
      [],
      [null],
      [" a ", "b", null],
      ["1", "2"],
      [],
      ["3", null],
      [null, ""],
      [null, "4"],
    );
    expect([columns, rows]).toEqual([
      ["a", "b"],
      [4, 6, 8],
    ]);
  });

  it("has rows that are hidden or filtered out, like any other", async () => {
    const sheet = sheetOf(["a"], ["1"], ["2"], ["3"]);
    sheet["!rows"] = [{}, {}, { hidden: true }];
    sheet["!autofilter"] = { ref: "A1:A4" };
    expect((await written("a.xlsx", workbookOf({ any: sheet }))).cells).toEqual([["1"], ["2"], ["3"]]);
  });

  it("names cells that show an error: the row is left out where the column is the table's", async () => {
    const rows = [
      ["client_id", "kind", "age"],
      ["c1", error, 1],
      ["c2", "couple", error],
      ["c3", error, error],
    ];
    const known = await readAs("clients", rows);
    expect(known.findings.map(placed)).toEqual(["error-cell 2 kind", "error-cell 4 kind"]);
    expect(known.findings.every(({ severity }) => severity === "error")).toBe(true);
    expect([known.cells, known.rows]).toEqual([[["c2", "couple", ""]], [3]]);
    const unknown = await read(...rows);
    expect(unknown.findings.map(({ severity, column, row }) => [severity, column, row])).toEqual([
      ["warning", "kind", 2],
      ["warning", "kind", 4],
      ["warning", "age", 3],
      ["warning", "age", 4],
    ]);
    expect(unknown.cells[0]).toEqual(["c1", "", "1"]);
  });

  it("warns of merged cells, and fills in none of them", async () => {
    const sheet = sheetOf(["a", "b"], ["1", "x"], [null, "y"]);
    sheet["!merges"] = [{ s: { r: 1, c: 0 }, e: { r: 2, c: 0 } }];
    const { findings, cells } = await written("a.xlsx", workbookOf({ any: sheet }));
    expect(findings.map((each) => `${each.severity} ${placed(each)}`)).toEqual(["warning merged-cells 2"]);
    expect(cells).toEqual([
      ["1", "x"],
      ["", "y"],
    ]);
  });
});

describe("a workbook is a dataset", () => {
  const clients = sheetOf(["client_id", "kind", "consent_analytics"], ["c1", "couple", "yes"]);
  const episodes = sheetOf(
    ["episode_id", "client_id", "first_contact_on", "opened_on"],
    ["e1", "c1", shown(46_027, day), shown(46_029, day)],
  );
  const stages = sheetOf(["episode_id", "stage", "entered_on"], ["e1", "evaluation", 46_029]);
  const open = (sheets: Parameters<typeof workbookOf>[0], options = {}) =>
    inFolder(async (folder) => {
      const path = join(folder, "Records.XLSX");
      await writeFile(path, workbookOf(sheets, options));
      return openDataset(path);
    });

  it("with a sheet for each table, hidden or not, in any case; others are passed over", async () => {
    const sheets = { Guide: sheetOf(["Read me"]), Clients: clients, EPISODES: episodes, stages };
    const { dataset, findings } = await open(sheets, { hidden: ["stages"] });
    expect(findings).toEqual([]);
    expect(await dataset?.select("select entered_on from stages")).toEqual([{ entered_on: "2026-01-07" }]);
    expect(dataset?.has("sessions")).toBe(false);
    dataset?.close();
  });

  it("whose findings name the file and the sheet", async () => {
    const { findings } = await open({
      Clients: sheetOf(["client_id", "kind", "consent_analytics"], ["c1", "pair", "yes"]),
      episodes,
    });
    expect(findings.map(({ code, file }) => `${code}: ${file}`)).toEqual(["missing-table: Records.XLSX, sheet stages"]);
    const { findings: others } = await open({
      Clients: sheetOf(["client_id", "kind", "consent_analytics"], [], ["c1", "pair", "yes"]),
      episodes,
      stages,
    });
    expect(others[0] && describeFinding(others[0])).toMatch(
      /^error: Records.XLSX, sheet Clients, row 3, column "kind": /,
    );
  });

  it("but not where two sheets are for one table", async () => {
    const { findings } = await open({ clients, " clients": clients, episodes, stages });
    expect(findings.map(({ code, file }) => `${code} ${file}`)).toEqual(["two-files Records.XLSX"]);
  });
});
