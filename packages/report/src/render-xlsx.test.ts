import { describe, expect, it } from "vitest";
import { asWritten } from "./as-written.js";
import { readBack } from "./parse-back/read-back.js";
import { released } from "./released.fixture.js";
import { renderXlsx } from "./render-xlsx.js";
import { sampleContent } from "./sample.fixture.js";
import { reportTables } from "./tables/report-tables.js";

const content = asWritten(released({ ...sampleContent }));
const bytes = renderXlsx(content);
const { pieces } = readBack({ name: "report.xlsx", bytes });
const tables = reportTables(content);

/** The cells of a sheet in a row, by its number. */
function rowOf(sheet: number, row: number): readonly string[] {
  const place = new RegExp(`^sheet ${sheet}, cell [A-Z]+${row}$`, "u");
  return pieces.filter(({ where }) => place.test(where)).map(({ text }) => text);
}

describe("renderXlsx", () => {
  it("refuses what did not pass the airlock", () => {
    // @ts-expect-error unprotected numbers are a compile error as well
    expect(() => renderXlsx(sampleContent)).toThrow(TypeError);
  });

  it("has a sheet of contents, one of notes, and one for each table, with names that Excel takes", () => {
    const names = pieces.filter(({ where }) => where.endsWith("sheet @name")).map(({ text }) => text);
    expect(names).toEqual(["Contents", "Notes", ...tables.map(({ title }) => title)]);
    expect(names.filter((name) => name.length > 31 || /[[\]:*?/\\]/u.test(name))).toEqual([]);
  });

  it("links every sheet from the first", () => {
    const links = pieces.filter(({ where }) => where.endsWith("hyperlink @location")).map(({ text }) => text);
    expect(links).toEqual(["'Notes'!A1", ...tables.map(({ title }) => `'${title}'!A1`)]);
  });

  it("holds every cell of every table, under the titles of its columns", () => {
    for (const [at, { columns, rows }] of tables.entries()) {
      expect(rowOf(at + 3, 1)).toEqual(columns.map(({ title }) => title));
      for (const [rowAt, row] of rows.entries()) {
        const expected = row.filter((cell) => cell !== undefined && cell !== "").map(String);
        expect(rowOf(at + 3, rowAt + 2)).toEqual(expected);
      }
    }
  });

  it("says in its notes how it was protected, and what each column is", () => {
    const notes = pieces.filter(({ where }) => where.startsWith("sheet 2, ")).map(({ text }) => text);
    expect(notes).toEqual(expect.arrayContaining([expect.stringContaining("rounded, up or down, to a multiple of 5")]));
    for (const { columns } of tables) {
      for (const { description } of columns) {
        expect(notes.some((note) => note.startsWith(description))).toBe(true);
      }
    }
  });

  it("is marked as a preview on its first sheet where it is one", () => {
    const preview = renderXlsx(asWritten(released({ ...sampleContent, preview: true })));
    const first = readBack({ name: "a.xlsx", bytes: preview }).pieces.filter(({ where }) =>
      where.startsWith("sheet 1,"),
    );
    expect(first.map(({ text }) => text)).toContain("Preview \u2013 not for release");
  });

  it("is the same bytes each time", () => {
    expect(renderXlsx(content)).toEqual(bytes);
  });
});
