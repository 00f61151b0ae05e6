import { expect, it } from "vitest";
import type { Sheet } from "./sheet.js";
import { styleIndex } from "./styles.js";
import { worksheetXml } from "./worksheet-xml.js";

const sheet: Sheet = {
  name: "one",
  columns: [{ width: 20, style: "text" }],
  rows: [[{ value: "a & b", style: "required", note: "n", leadsTo: "two" }], [{ value: 4.5, style: "plain" }], []],
  frozenRows: 1,
  validations: [
    { column: 0, restriction: { kind: "list", source: "lists!$A$2:$A$3" }, otherwise: "refuse", message: "m" },
  ],
  tabColour: "000000",
};

/** ECMA-376 part 1, 18.3.1.99, CT_Worksheet: the sequence of those elements that are written here. */
const sequence = [
  "sheetPr",
  "sheetViews",
  "sheetFormatPr",
  "cols",
  "sheetData",
  "dataValidations",
  "hyperlinks",
  "pageMargins",
  "pageSetup",
  "legacyDrawing",
];

it("has its elements in the order of the schema, without which Excel takes the file for broken", () => {
  const { xml } = worksheetXml(sheet, true);
  const places = sequence.map((name) => xml.search(new RegExp(`<${name}[ >/]`, "u")));
  expect(places).not.toContain(-1);
  expect(places).toEqual(places.toSorted((a, b) => a - b));
});

it("leaves out what it has nothing of: a list or a drawing without a member is broken, too", () => {
  const { xml } = worksheetXml({ ...sheet, rows: [[{ value: "x", style: "plain" }]], validations: [] }, false);
  for (const name of ["dataValidations", "hyperlinks", "legacyDrawing"]) expect(xml).not.toContain(name);
});

it("writes texts and numbers, an underscore that could begin a character's number too", () => {
  const { xml } = worksheetXml(
    {
      ...sheet,
      rows: [
        [
          { value: "_x0041_b", style: "plain" },
          { value: -2, style: "plain" },
        ],
      ],
    },
    true,
  );
  expect(xml).toContain('<c r="A1" s="0" t="inlineStr"><is><t xml:space="preserve">_x005F_x0041_b</t></is></c>');
  expect(xml).toContain('<c r="B1" s="0"><v>-2</v></c>');
});

it("keeps the header in sight, and gives a long text its lines", () => {
  const { xml } = worksheetXml({ ...sheet, rows: [[{ value: "x".repeat(50), style: "prose" }]] }, true);
  expect(xml).toContain('<pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/>');
  // Three lines of 11 points.
  expect(xml).toMatch(/<row r="1" ht="45" customHeight="1">/u);
  expect(xml).toContain(`style="${styleIndex("text")}"`);
});
