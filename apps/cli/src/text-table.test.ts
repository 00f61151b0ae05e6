import { expect, it } from "vitest";
import { textTable } from "./text-table.js";

it("puts cells under each other, without spaces at the end of a line", () => {
  expect(
    textTable([
      ["A", "B", "C"],
      ["long", "", "x; y"],
      ["s", "bb", ""],
    ]),
  ).toBe("A     B   C\nlong      x; y\ns     bb\n");
});
