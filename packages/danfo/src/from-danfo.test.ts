import { DataFrame, Series } from "danfojs-node";
import * as dfd from "danfojs-node";
import { describe, expect, expectTypeOf, it } from "vitest";
import { fromDanfo } from "./from-danfo.js";
import { releasedRows } from "./released-rows.fixture.js";
import { toDanfo } from "./to-danfo.js";

const frame = (values: readonly (readonly unknown[])[], columns: readonly string[]) =>
  new DataFrame(
    values.map((row) => [...row]),
    { columns: [...columns] },
  );

describe("a DataFrame", () => {
  it("comes back as the rows that went in", () => {
    const rows = [
      { stage: "evaluation", days: 21.5 },
      { stage: undefined, days: undefined },
    ];
    const { df, columns } = toDanfo(dfd, releasedRows(rows));
    expect(fromDanfo(df, columns)).toStrictEqual(rows);
  });

  it("gives rows typed by the columns that were named, in whatever order it holds them", () => {
    const rows = fromDanfo(frame([[5, "a", 1]], ["n", "code", "left_out"]), { code: "text", n: "number" });
    expectTypeOf(rows).toEqualTypeOf<
      readonly { readonly code: string | undefined; readonly n: number | undefined }[]
    >();
    expect(rows).toStrictEqual([{ code: "a", n: 5 }]);
  });

  it("gives undefined wherever danfojs holds NaN, null or undefined", () => {
    const rows = fromDanfo(frame([[1], [NaN], [null], [undefined]], ["n"]), { n: "number" });
    expect(rows.map(({ n }) => n)).toEqual([1, undefined, undefined, undefined]);
  });

  it("comes back from grouping", () => {
    const grouped = frame(
      [
        ["a", 5],
        ["b", 10],
        ["a", 15],
      ],
      ["code", "n"],
    )
      .groupby(["code"])
      .col(["n"])
      .sum();
    expect(fromDanfo(grouped, { code: "text", n_sum: "number" })).toEqual([
      { code: "a", n_sum: 20 },
      { code: "b", n_sum: 10 },
    ]);
  });

  it("may be empty", () => {
    expect(fromDanfo(frame([], ["n"]), { n: "number" })).toEqual([]);
  });
});

describe("what is refused", () => {
  it("is a column that is not there", () => {
    expect(() => fromDanfo(frame([[1]], ["n"]), { m: "number" })).toThrow('The DataFrame has no column "m".');
  });

  it("is a cell of another type, named by its place and not by its value", () => {
    const df = frame(
      [
        [1, "a"],
        [2, "secret"],
      ],
      ["n", "code"],
    );
    expect(() => fromDanfo(df, { code: "number" })).toThrow('Column "code", row at index 0: expected a finite number.');
    expect(() => fromDanfo(df, { n: "text" })).toThrow('Column "n", row at index 0: expected text.');
    expect(() => fromDanfo(frame([[1], [Infinity]], ["n"]), { n: "number" })).toThrow("row at index 1");
  });

  it("is a type of column that does not exist", () => {
    // @ts-expect-error It is "text" or "number".
    expect(() => fromDanfo(frame([[1]], ["n"]), { n: "date" })).toThrow('not "date"');
  });

  it("is a Series, and a row that is not as wide as the columns", () => {
    expect(() => fromDanfo(new Series([1, 2]), { "0": "number" })).toThrow(TypeError);
    expect(() => fromDanfo({ columns: ["a", "b"], values: [[1]] }, { a: "number" })).toThrow("does not have 2 cells");
    expect(() => fromDanfo({ columns: ["a"], values: undefined }, { a: "number" })).toThrow("array of rows");
  });
});
