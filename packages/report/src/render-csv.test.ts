import { parse } from "csv-parse/sync";
import { describe, expect, it } from "vitest";
import { asWritten } from "./as-written.js";
import { released } from "./released.fixture.js";
import { renderCsv } from "./render-csv.js";
import { sampleContent } from "./sample.fixture.js";
import { reportTables } from "./tables/report-tables.js";

const content = asWritten(released({ ...sampleContent }));
const parts = renderCsv(content);
const textOf = (name: string) => String(parts.find((part) => part.name === name)?.content);
const tables = reportTables(content);

interface Described {
  readonly name: string;
  readonly path: string;
  readonly schema: { readonly fields: readonly { readonly name: string; readonly type: string }[] };
}

// What the published profiles ask for is read from the text itself.
const described = JSON.parse(textOf("datapackage.json")) as {
  readonly $schema: string;
  readonly name: string;
  readonly sources: readonly object[];
  readonly resources: readonly Described[];
};

describe("renderCsv", () => {
  it("refuses what did not pass the airlock", () => {
    // @ts-expect-error unprotected numbers are a compile error as well
    expect(() => renderCsv(sampleContent)).toThrow(TypeError);
  });

  it("is one file a table, and one that describes them", () => {
    expect(parts.map(({ name }) => name)).toEqual([...tables.map(({ name }) => `${name}.csv`), "datapackage.json"]);
  });

  it("holds every cell of every table", () => {
    for (const { name, columns, rows } of tables) {
      const cells: unknown = parse(textOf(`${name}.csv`), { bom: true });
      const expected = rows.map((row) => row.map((cell) => (cell === undefined ? "" : String(cell))));
      expect(cells).toEqual([columns.map((column) => column.name), ...expected]);
    }
  });

  it("is the same bytes each time", () => {
    expect(renderCsv(content)).toEqual(parts);
  });
});

describe("the description of the tables", () => {
  // Data Package 2: https://datapackage.org/standard/data-package/ and /data-resource/, /table-schema/, /table-dialect/.
  it("is a data package of version 2 with names that its pattern allows", () => {
    expect(described.$schema).toBe("https://datapackage.org/profiles/2.0/datapackage.json");
    const names = [described.name, ...described.resources.map(({ name }) => name)];
    expect(names.filter((name) => !/^[-a-z\d._/]+$/u.test(name))).toEqual([]);
    expect(described.resources.length).toBeGreaterThan(0);
    expect(described.sources).toEqual([{ title: expect.stringContaining("Linden Street Practice") }]);
  });

  it("describes each file that is there, its columns in their order", () => {
    expect(described.resources.map(({ path }) => path)).toEqual(
      parts.map(({ name }) => name).filter((name) => name.endsWith(".csv")),
    );
    for (const { path, schema } of described.resources) {
      const [header = []] = parse(textOf(path), { bom: true, toLine: 1 });
      expect(schema.fields.map(({ name }) => name)).toEqual(header);
    }
  });

  it("says how the files are read: a comma, quotes that are doubled, CRLF, and an empty cell for nothing", () => {
    const wanted = {
      type: "table",
      format: "csv",
      mediatype: "text/csv",
      encoding: "utf-8",
      dialect: { delimiter: ",", lineTerminator: "\r\n", quoteChar: '"', doubleQuote: true, header: true },
      schema: { missingValues: [""], fieldsMatch: ["equal"] },
    };
    expect(described.resources).toEqual(described.resources.map(() => expect.objectContaining({ type: "table" })));
    for (const resource of described.resources) expect(resource).toMatchObject(wanted);
  });

  it("gives each column a type that its cells have", () => {
    for (const { path, schema } of described.resources) {
      const [, ...rows] = parse(textOf(path), { bom: true });
      for (const row of rows) {
        const wrong = schema.fields.filter(
          ({ type }, at) => type === "number" && !/^(?:-?\d+(?:\.\d+)?)?$/u.test(row[at] ?? ""),
        );
        expect(wrong).toEqual([]);
      }
      expect(schema.fields.filter(({ type }) => !["string", "number"].includes(type))).toEqual([]);
    }
  });
});
