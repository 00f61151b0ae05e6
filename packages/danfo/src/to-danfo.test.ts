import * as dfd from "danfojs-node";
import { describe, expect, it } from "vitest";
import { releasedRows } from "./released-rows.fixture.js";
import { toDanfo } from "./to-danfo.js";

const stages = releasedRows([
  { stage: "evaluation", clients: 40, days: 21.5 },
  { stage: "goal_setting", clients: 35, days: undefined },
  { stage: "middle", clients: 25, days: 77 },
]);

describe("a released table", () => {
  it("becomes a DataFrame with its columns and rows in order", () => {
    const { df, columns } = toDanfo(dfd, stages);
    expect(df).toBeInstanceOf(dfd.DataFrame);
    expect(df.columns).toEqual(["stage", "clients", "days"]);
    expect(df.values).toEqual([
      ["evaluation", 40, 21.5],
      ["goal_setting", 35, NaN],
      ["middle", 25, 77],
    ]);
    expect(columns).toEqual({ stage: "text", clients: "number", days: "number" });
  });

  it("says which cells are missing, and keeps them NaN", () => {
    expect(toDanfo(dfd, stages).missing).toEqual([{ column: "days", rows: [1] }]);
    expect(toDanfo(dfd, stages, { columns: ["stage", "clients"] }).missing).toEqual([]);
  });

  it("may lack a key in a row: no cell moves into another column", () => {
    const { df, missing } = toDanfo(dfd, releasedRows([{ a: 1, b: "x" }, { b: "y" }]));
    expect(df.values).toEqual([
      [1, "x"],
      [NaN, "y"],
    ]);
    expect(missing).toEqual([{ column: "a", rows: [1] }]);
  });

  it("gives the columns that are asked for, in that order", () => {
    expect(toDanfo(dfd, stages, { columns: ["days", "stage"] }).df.columns).toEqual(["days", "stage"]);
  });

  it("tells danfojs what a column holds, so that text of digits stays text and a late fraction a fraction", () => {
    const rows = Array.from({ length: 501 }, (_, index) => ({ code: "1", n: index < 500 ? 1 : 1.5, count: index }));
    expect(toDanfo(dfd, releasedRows(rows)).df.dtypes).toEqual(["string", "float32", "int32"]);
  });

  it("may be typed by an interface, with optional fields", () => {
    interface StageRow {
      readonly stage: string;
      readonly days?: number;
    }
    const rows = releasedRows<StageRow>([{ stage: "evaluation", days: 21 }, { stage: "middle" }]);
    expect(toDanfo(dfd, rows, { columns: ["days"] }).missing).toEqual([{ column: "days", rows: [1] }]);
  });

  it("may be empty", () => {
    const { df, missing } = toDanfo(dfd, releasedRows<{ stage: string }>([]), { columns: ["stage"] });
    expect(df.shape).toEqual([0, 1]);
    expect(missing).toEqual([]);
  });
});

describe("columns to group by", () => {
  it("keep groups apart that danfojs would join", () => {
    const rows = releasedRows([
      { from: "a-b", to: "c", count: 5 },
      { from: "a", to: "b-c", count: 10 },
      { from: "a-b", to: "c", count: 15 },
    ]);
    const { df, columns } = toDanfo(dfd, rows, { keys: { group: ["from", "to"] } });
    expect(columns).toEqual({ from: "text", to: "text", count: "number", group: "text" });
    expect(df.groupby(["group"]).col(["count"]).sum().values).toEqual([
      ['["a-b","c"]', 20],
      ['["a","b-c"]', 10],
    ]);
  });

  it("hold values that danfojs cannot group by, such as constructor", () => {
    const { df } = toDanfo(dfd, releasedRows([{ code: "constructor", n: 5 }]), { keys: { group: ["code"] } });
    expect(df.groupby(["group"]).col(["n"]).sum().values).toEqual([['["constructor"]', 5]]);
  });
});

describe("what is refused", () => {
  it("is a table that did not pass the airlock, by the compiler and at run time", () => {
    // @ts-expect-error A plain array has no brand.
    expect(() => toDanfo(dfd, [{ clients: 1 }])).toThrow("Only released results");
    // @ts-expect-error A copy has none either.
    expect(() => toDanfo(dfd, [...stages])).toThrow("Only released results");
  });

  it("is a released value that is no table", () => {
    const record: unknown = releasedRows([{ a: 1 }])[0];
    // The cast stands for a caller without a compiler.
    expect(() => toDanfo(dfd, record as typeof stages)).toThrow("A table is an array of rows.");
  });

  it.each(["constructor", "values", "columns", "groupby", "shape", "$data", "toString", "__proto__"])(
    "is a column named %s, which a DataFrame has of its own",
    (name) => {
      const rows = releasedRows([Object.fromEntries([[name, 1]])]);
      expect(() => toDanfo(dfd, rows)).toThrow(`A DataFrame has a member "${name}" of its own`);
      expect(() => toDanfo(dfd, stages, { keys: Object.fromEntries([[name, ["stage"]]]) })).toThrow("of its own");
    },
  );

  it("is a column that stands twice or nowhere", () => {
    expect(() => toDanfo(dfd, stages, { columns: ["stage", "stage"] })).toThrow('Two columns are named "stage"');
    expect(() => toDanfo(dfd, stages, { keys: { clients: ["stage"] } })).toThrow('Two columns are named "clients"');
    // @ts-expect-error The compiler knows the columns too.
    expect(() => toDanfo(dfd, stages, { columns: ["age"] })).toThrow('No row has a column "age".');
    // @ts-expect-error The same for a key's parts.
    expect(() => toDanfo(dfd, stages, { keys: { group: ["age"] } })).toThrow('No row has a column "age".');
  });

  it("is a column that holds text and numbers", () => {
    const rows = releasedRows<{ n: string | number }>([{ n: "many" }, { n: 5 }]);
    expect(() => toDanfo(dfd, rows)).toThrow('Column "n" holds text and numbers');
  });

  it.each([null, true, NaN, Infinity, { count: 5 }])("is the cell %s, named by its place and not by its value", (n) => {
    const rows = releasedRows([{ n: 5 }, { n }]);
    // @ts-expect-error Some of these are no cells for the compiler either.
    const convert = () => toDanfo(dfd, rows);
    expect(convert).toThrow(
      'Column "n", row at index 1: a cell is text, a finite number, or undefined where it is missing.',
    );
  });

  it("is a row that is no object", () => {
    // The cast stands for a caller without a compiler, who can derive anything.
    const rows = releasedRows([5] as unknown as readonly object[]);
    expect(() => toDanfo(dfd, rows)).toThrow("The row at index 0 is not an object.");
  });
});
