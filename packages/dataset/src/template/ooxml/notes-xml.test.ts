import { expect, it } from "vitest";
import { commentsXml, noteShapesXml, notesOf } from "./notes-xml.js";
import type { Sheet } from "./sheet.js";

const sheet: Sheet = {
  name: "one",
  columns: [
    { width: 12, style: "text" },
    { width: 100, style: "text" },
  ],
  rows: [
    [
      { value: "a", style: "required", note: "1 < 2\nand on" },
      { value: "b", style: "required", note: "second" },
    ],
  ],
  frozenRows: 1,
  validations: [],
  tabColour: "000000",
};
const notes = notesOf(sheet);

it("has a text and a box for each note, at the same cell", () => {
  expect(commentsXml(notes).xml).toMatch(
    /<comment ref="A1" authorId="0"><text><t xml:space="preserve">1 &lt; 2\nand on<\/t><\/text><\/comment><comment ref="B1"/u,
  );
  const { xml } = noteShapesXml(sheet, notes, 3);
  expect([...xml.matchAll(/<x:Row>(\d+)<\/x:Row><x:Column>(\d+)</gu)].map(([, row, column]) => [row, column])).toEqual([
    ["0", "0"],
    ["0", "1"],
  ]);
});

it("numbers boxes by their sheet, so that no two in a workbook have the same number", () => {
  expect([...noteShapesXml(sheet, notes, 3).xml.matchAll(/id="_x0000_s(\d+)"/gu)].map(([, id]) => id)).toEqual([
    "3073",
    "3074",
  ]);
});

it("places a box beside its cell, as wide over narrow columns as over wide ones", () => {
  const anchors = [...noteShapesXml(sheet, notes, 1).xml.matchAll(/<x:Anchor>([^<]*)</gu)].map(([, anchor]) => anchor);
  // 340 pixels from pixel 12 on: within the wide column; over columns of 64 pixels, five of them and 32 more.
  expect(anchors).toEqual(["1, 12, 1, 4, 1, 352, 3, 8", "2, 12, 1, 4, 7, 32, 2, 11"]);
});
