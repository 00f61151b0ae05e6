import { read, utils } from "@e965/xlsx";
import { describe, expect, it } from "vitest";
import { PluginRefusedError } from "../accepted-types.js";
import { typeWith } from "../checks/types/types.fixture.js";
import { sheetTitle } from "../tables/sheet-title.js";
import { tables } from "../tables/tables.js";
import { templateWorkbook } from "./template-workbook.js";

const bytes = templateWorkbook({ plugins: [typeWith()] });
// Read by a library that has no part in writing it; a copy, since the library marks what it reads.
const workbook = read(bytes.slice(), { cellDates: false, cellNF: true, cellFormula: false });

const sheetOf = (name: string) => workbook.Sheets[name] ?? {};
const cellOf = (
  sheet: string,
  address: string,
): { readonly v?: unknown; readonly z?: unknown; readonly c?: readonly unknown[] } => sheetOf(sheet)[address] ?? {};
const rowsOf = (name: string) => utils.sheet_to_json<readonly unknown[]>(sheetOf(name), { header: 1 });

describe("the template workbook", () => {
  it("begins with a guide, has a sheet for each table, the required ones first, and ends with the lists", () => {
    const names = workbook.SheetNames;
    expect(names.slice(0, 4)).toEqual(["guide", "clients", "episodes", "stages"]);
    expect(names.at(-1)).toBe("lists");
    expect(names.slice(1, -1).toSorted()).toEqual(tables.map(({ name }) => sheetTitle(name)).toSorted());
  });

  it("has each table's columns as its header, each with a note by Rapport", () => {
    for (const { name: table, columns } of tables) {
      const name = sheetTitle(table);
      expect(rowsOf(name)[0]).toEqual(Object.keys(columns));
      for (const at of Object.keys(columns).keys()) {
        const note = cellOf(name, utils.encode_cell({ r: 0, c: at })).c;
        expect([...(note ?? [])]).toMatchObject([
          { a: "Rapport", t: expect.stringMatching(/(?:Required|May be left empty)\.\n.*\nExample: /su) },
        ]);
      }
    }
  });

  it("has an example on each, with days as days that show as ISO dates", () => {
    for (const { name } of tables) expect(rowsOf(sheetTitle(name))[1]?.[0]).toMatch(/^example-/u);
    // 8 January 2000 as spreadsheets count: LibreOffice 7.4, =VALUE("2000-01-08").
    expect(cellOf("episodes", "E2")).toMatchObject({ v: 36_533, z: "yyyy\\-mm\\-dd" });
  });

  it("says in plain words what must not stand in it, and names every sheet", () => {
    const guide = rowsOf("guide").flat().join("\n");
    for (const words of ["No names", "Consent", "Identifiers", "2026-06-30", "example-"])
      expect(guide).toContain(words);
    for (const { name } of tables) expect(guide).toContain(`\n${sheetTitle(name)}\n`);
    expect(guide).not.toMatch(/\bP\d\.|`/u);
  });

  it("lists every code with what people call it", () => {
    const lists = rowsOf("lists").map((row) => row.join(" "));
    for (const words of [
      "goal_setting Goal setting and planning",
      "stopped_attending Stopped attending",
      "journal Journal",
    ]) {
      expect(lists.join("\n")).toContain(words);
    }
  });

  it("is the same bytes each time", () => {
    expect(templateWorkbook({ plugins: [typeWith()] })).toEqual(bytes);
  });

  it("takes no intervention type that does not keep its contract", () => {
    expect(() => templateWorkbook({ plugins: [typeWith({ code: "Not a code" })] })).toThrow(PluginRefusedError);
  });
});
