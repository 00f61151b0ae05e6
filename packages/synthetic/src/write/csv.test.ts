import { describe, expect, it } from "vitest";
import { csvCell, csvLine } from "./csv.js";

describe("a CSV cell (RFC 4180)", () => {
  it("stands as it is where it can", () => {
    expect(["", "plain", "a;b", "−2", " spaces "].map(csvCell)).toEqual(["", "plain", "a;b", "−2", " spaces "]);
  });

  it("is quoted where it holds a comma, a quote or the end of a line, and quotes are doubled", () => {
    expect(["a,b", 'say "no"', "two\nlines", "two\rlines"].map(csvCell)).toEqual([
      '"a,b"',
      '"say ""no"""',
      '"two\nlines"',
      '"two\rlines"',
    ]);
  });
});

describe("a CSV line", () => {
  it("has the cells in the order of the columns, an empty one where the row has none, and ends in LF", () => {
    expect(csvLine(["b", "a", "c"], { a: "1", b: "x,y" })).toBe('"x,y",1,\n');
  });
});
