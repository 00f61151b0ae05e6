import { unzipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { readBack } from "../parse-back/read-back.js";
import type { Sheet } from "./sheet.js";
import { workbookBytes } from "./workbook.js";

const sheet = (name: string, rows: Sheet["rows"], header = false): Sheet => ({ name, widths: [10, 10], rows, header });
const cellsOf = (bytes: Uint8Array) =>
  readBack({ name: "a.xlsx", bytes })
    .pieces.filter(({ where }) => /^sheet \d+, cell/u.test(where))
    .map(({ where, text }) => [where, text]);
const partOf = (bytes: Uint8Array, name: string) => new TextDecoder().decode(unzipSync(bytes)[name]);

describe("a workbook", () => {
  it("holds numbers as numbers and texts as texts, also such as begin like a formula or like a reference", () => {
    const texts = ["=1+1", "-2", '<b>&"', "_x0041_", " two  spaces "];
    const bytes = workbookBytes([
      sheet("One", [
        [
          { value: -4.25, look: "plain" },
          { value: undefined, look: "plain" },
        ],
        ...texts.map((value) => [{ value, look: "plain" } as const]),
      ]),
    ]);
    const xml = partOf(bytes, "xl/worksheets/sheet1.xml");
    expect(xml).toContain('<c r="A1" s="0"><v>-4.25</v></c><c r="B1" s="0"/>');
    expect(xml).not.toContain("<f");
    expect(cellsOf(bytes)).toEqual([
      ["sheet 1, cell A1", "-4.25"],
      ...texts.map((text, at) => [`sheet 1, cell A${at + 2}`, text.replace("_x", "_x005F_x")]),
    ]);
  });

  it("is the same bytes each time", () => {
    const sheets = [sheet("One", [[{ value: 1, look: "plain" }]])];
    expect(workbookBytes(sheets)).toEqual(workbookBytes(sheets));
  });

  it("keeps a header in sight, with buttons to filter, and links sheets", () => {
    const rows: Sheet["rows"] = [[{ value: "Head", look: "header" }], [{ value: 1, look: "plain", leadsTo: "One" }]];
    const bytes = workbookBytes([sheet("One", []), sheet("Two", rows, true)]);
    const xml = partOf(bytes, "xl/worksheets/sheet2.xml");
    expect(xml).toContain('<pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/>');
    expect(xml).toContain('<autoFilter ref="A1:B2"/>');
    expect(xml).toContain(`<hyperlink ref="A2" location="'One'!A1"/>`);
    expect(partOf(bytes, "xl/worksheets/sheet1.xml")).not.toContain("<pane");
  });
});
