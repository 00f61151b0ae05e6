import { strToU8 } from "fflate";
import { describe, expect, it } from "vitest";
import { expectFound, plant } from "./planted.fixture.js";
import type { Planted } from "./planted.fixture.js";
import { readBack } from "./read-back.js";

const row = (place: string, file: string, where: RegExp, hidden = false): Planted => ({ place, file, where, hidden });

const places: readonly Planted[] = [
  row("a heading", `a,${plant}\n1,2\n`, /^row 1, column 2$/u),
  row("a cell", `a,b\n1,${plant}\n`, /^row 2, column 2$/u),
  row("a quoted cell of several lines", `a,b\n1,"x\n""${plant}"""\n`, /^row 2, column 2$/u),
  row("a cell behind the last column", `a,b\n1,2,,,${plant}\n`, /^row 2, column 5$/u),
  row("a comment", `a,b\n# x,${plant}\n1,2\n`, /^comment in row 2, column 2$/u, true),
  row("a cell of a file with semicolons", `a;b\n1,5;${plant}\n`, /^row 2, column 2$/u),
  row("a cell of a file with tabs", `a\tb\n1\t${plant}\n`, /^row 2, column 2$/u),
  row("a cell behind empty lines", `a,b\n\n\n\n${plant}`, /^row 5, column 1$/u),
  row(
    "a drawing inside",
    `a\ndata:image/svg+xml;base64\n"data:text/plain,${plant}"`,
    /^row 3, column 1 data address$/u,
  ),
];

const piecesOf = (text: string) => readBack({ name: "a.csv", bytes: strToU8(text) }).pieces.slice(1);

describe("readCsv", () => {
  it.each(places)("finds what stands in $place", (planted) => {
    expectFound("csv", planted);
  });

  it("shows a byte order mark, and takes it for no part of the first cell", () => {
    expect(piecesOf("\uFEFFa")).toEqual([
      { where: "byte order mark", text: "\uFEFF", hidden: true },
      { where: "row 1, column 1", text: "a", hidden: false },
    ]);
  });

  it("refuses a quote that stays open, which would swallow rows", () => {
    expect(() => piecesOf('a,b\n1,"4711\n')).toThrow(
      "The CSV file cannot be read back: expected quoted cells that end with their quote.",
    );
  });

  it("refuses another encoding", () => {
    expect(() => readBack({ name: "a.csv", bytes: Buffer.from("\u00e9", "latin1") })).toThrow("expected text in UTF-8");
  });
});
