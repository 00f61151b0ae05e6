// What danfojs-node 1.2.0 gets wrong. A test that fails here after an upgrade is good news: the guard it names, and the
// list in the README, may go.
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DataFrame, Series, merge, readCSV, toCSV } from "danfojs-node";
import { describe, expect, it } from "vitest";

const frame = (values: readonly (readonly unknown[])[], columns: readonly string[]) =>
  new DataFrame(
    values.map((row) => [...row]),
    { columns: [...columns] },
  );

describe("danfojs-node 1.2.0", () => {
  it("joins the values that it groups by with -, and makes three rows of two groups one: add a column of keys", () => {
    const rows = [
      ["a-b", "c", 1],
      ["a", "b-c", 2],
      ["a-b", "c", 3],
    ];
    const grouped = frame(rows, ["k", "l", "n"]).groupby(["k", "l"]).col(["n"]).sum();
    expect(grouped.values).toEqual([["a-b", "c", 6]]);
  });

  it("joins the values that it merges on with _, and matches rows that differ: merge on a column of keys", () => {
    const left = frame([["a_b", "c", 1]], ["k", "l", "n"]);
    const right = frame([["a", "b_c", 2]], ["k", "l", "m"]);
    expect(merge({ left, right, on: ["k", "l"], how: "inner" }).values).toEqual([["a_b", "c", 1, 2]]);
  });

  it("groups a missing value with the text NaN: add a column of keys", () => {
    const grouped = frame(
      [
        ["NaN", 1],
        [NaN, 2],
      ],
      ["k", "n"],
    )
      .groupby(["k"])
      .col(["n"])
      .sum();
    expect(grouped.values).toEqual([["NaN", 3]]);
  });

  it.each(["constructor", "__proto__", "toString"])("cannot group by the value %s: add a column of keys", (value) => {
    expect(() => frame([[value, 1]], ["k", "n"]).groupby(["k"])).toThrow("reading 'push'");
  });

  it("describes a column with one missing value by NaN, though the mean of the column alone is known", () => {
    const df = frame([[1], [2], [NaN], [4]], ["n"]);
    const { index, values } = df.describe();
    expect(index).toEqual(["count", "mean", "std", "min", "median", "max", "variance"]);
    expect(values).toEqual([[3], [NaN], [NaN], [1], [NaN], [4], [NaN]]);
    // (1 + 2 + 4) / 3
    expect(df.column("n").mean()).toBeCloseTo(7 / 3, 12);
  });

  it("counts missing values in a group, and lets one spoil the group's mean: drop them first", () => {
    const groups = frame(
      [
        ["a", 1],
        ["a", NaN],
        ["b", 3],
      ],
      ["k", "n"],
    )
      .groupby(["k"])
      .col(["n"]);
    expect(groups.count().values).toEqual([
      ["a", 2],
      ["b", 1],
    ]);
    expect(groups.mean().values).toEqual([
      ["a", NaN],
      ["b", 3],
    ]);
    expect(groups.max().values).toEqual([
      ["a", NaN],
      ["b", 3],
    ]);
  });

  it("takes a null for 0 in the mean of a group: a missing cell is NaN", () => {
    const rows = [
      ["a", null],
      ["a", null],
      ["b", 1],
      ["b", null],
    ];
    expect(frame(rows, ["k", "n"]).groupby(["k"]).col(["n"]).mean().values).toEqual([
      ["a", 0],
      ["b", 0.5],
    ]);
  });

  it("has no median of a group with a null: a missing cell is NaN", () => {
    const groups = frame(
      [
        ["a", null],
        ["a", 2],
      ],
      ["k", "n"],
    ).groupby(["k"]);
    expect(() => groups.agg({ n: "median" })).toThrow("Cannot calculate median");
  });

  it("moves the cells of a row that lacks a key: rows are passed as arrays", () => {
    expect(new DataFrame([{ a: 1, b: "x" }, { b: "y" }]).values).toEqual([[1, "x"], ["y"]]);
    expect(
      new DataFrame([
        { a: 1, b: 2 },
        { b: 3, a: 4 },
      ]).values,
    ).toEqual([
      [1, 2],
      [3, 4],
    ]);
  });

  it("takes text of digits for numbers, and adds it up as text: the types of columns are passed", () => {
    const df = frame(
      [
        ["a", "1"],
        ["a", "2"],
      ],
      ["k", "code"],
    );
    expect(df.dtypes).toEqual(["string", "int32"]);
    expect(df.groupby(["k"]).col(["code"]).sum().values).toEqual([["a", "12"]]);
  });

  it("looks for fractions in the first 500 rows alone: the types of columns are passed", () => {
    const rows = Array.from({ length: 501 }, (_, index) => [index < 500 ? 1 : 1.5]);
    expect(frame(rows, ["n"]).dtypes).toEqual(["int32"]);
  });

  it("takes a column constructor, and then cannot describe, group or join: the name is refused", () => {
    const df = frame([[1, "x"]], ["constructor", "k"]);
    expect(() => df.describe()).toThrow("File format not supported!");
    expect(() => df.groupby(["constructor"]).col(["k"]).count()).toThrow("File format not supported!");
  });

  it("takes a column groupby or values, and replaces its own by it: the name is refused", () => {
    expect(typeof frame([[1]], ["groupby"]).groupby).not.toBe("function");
    expect(() => frame([[1]], ["values"]).iloc({ rows: [0] })).toThrow(TypeError);
  });

  it.each(["count", "max", "mean", "median", "min", "mode", "std", "sum", "var"])(
    "works with a column %s, which hides the method of that name and nothing else: the name is allowed",
    (name) => {
      const df = frame(
        [
          ["a", 1],
          ["b", 2],
          ["a", 4],
        ],
        ["k", name],
      );
      expect(df.describe().values).toEqual(
        frame(
          [
            ["a", 1],
            ["b", 2],
            ["a", 4],
          ],
          ["k", "n"],
        ).describe().values,
      );
      expect(df.groupby(["k"]).col([name]).sum().values).toEqual([
        ["a", 5],
        ["b", 2],
      ]);
      expect(df.sortValues(name, { ascending: false }).column("k").values).toEqual(["a", "b", "a"]);
    },
  );

  it("sorts wrongly around a missing value: drop it first", () => {
    expect(frame([[2], [NaN], [1]], ["n"]).sortValues("n").values).toEqual([[2], [NaN], [1]]);
  });

  it("writes CSV without quotes, so that a comma or a line break inside a cell breaks the file", () => {
    expect(
      toCSV(
        frame(
          [
            ['x,"y"', 1],
            ["line\nbreak", 2],
          ],
          ["s", "n"],
        ),
      ),
    ).toBe('s,n\nx,"y",1\nline\nbreak,2\n');
  });

  it("knows no quantile and no function of one's own", () => {
    const groups = frame(
      [
        ["a", 1],
        ["a", 2],
      ],
      ["k", "n"],
    ).groupby(["k"]);
    expect(() => groups.agg({ n: "quantile" })).toThrow("group operation: quantile");
    expect("quantile" in new Series([1, 2])).toBe(false);
  });

  it("reads no row of a CSV file in which one quotation mark is wrong, and does not say which", async () => {
    const folder = mkdtempSync(join(tmpdir(), "rapport-danfo-"));
    try {
      const file = join(folder, "quotes.csv");
      writeFileSync(file, 'a,b\n1,2\n"x"y,3\n4,5\n');
      await expect(readCSV(file)).rejects.toThrow(/^CSV parsing errors: (?!.*\b[Rr]ow \d)/u);
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });

  it("counts months from 0", () => {
    expect(new Series(["2026-01-15"]).dt.month().values).toEqual([0]);
  });
});
