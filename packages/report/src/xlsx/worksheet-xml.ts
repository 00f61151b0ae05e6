import type { Sheet, SheetCell } from "./sheet.js";
import { styleNumber } from "./styles-xml.js";
import { element, text } from "./xml.js";
import type { Xml } from "./xml.js";

function columnLetters(column: number): string {
  const last = String.fromCodePoint(65 + (column % 26));
  return column < 26 ? last : columnLetters(Math.floor(column / 26) - 1) + last;
}

const address = (column: number, row: number): string => `${columnLetters(column)}${row + 1}`;

/** In a workbook's texts `_x0041_` stands for a character by its number; an underscore that begins so is one itself. */
function literal(value: string): string {
  return value.replaceAll(/_(?=x[\dA-Fa-f]{4}_)/gu, "_x005F_");
}

function cellXml({ value, look }: SheetCell, column: number, row: number): Xml {
  const place = { r: address(column, row), s: styleNumber(look) };
  if (value === undefined) return element("c", place);
  if (typeof value === "number") return element("c", place, [element("v", {}, [text(String(value))])]);
  // A text that is typed as one is no formula, whatever it begins with.
  const inside = element("t", { "xml:space": "preserve" }, [text(literal(value))]);
  return element("c", { ...place, t: "inlineStr" }, [element("is", {}, [inside])]);
}

const lineHeight = 15;

/** In points, for texts that go on in further lines; not every program finds it out by itself. */
function heightOf({ widths }: Sheet, cells: readonly SheetCell[]): number | undefined {
  const lines = cells.map(({ value = "", look }, at) =>
    look === "prose" || look === "header" ? Math.ceil(String(value).length / (widths[at] ?? Infinity)) : 1,
  );
  const most = Math.max(1, ...lines);
  return most === 1 ? undefined : most * lineHeight;
}

function rowXml(sheet: Sheet, cells: readonly SheetCell[], row: number): Xml {
  const ht = heightOf(sheet, cells);
  const height = { ht, customHeight: ht === undefined ? undefined : 1 };
  return element(
    "row",
    { r: row + 1, ...height },
    cells.map((cell, column) => cellXml(cell, column, row)),
  );
}

function viewXml({ header }: Sheet, isFirst: boolean): Xml {
  const pane = { ySplit: 1, topLeftCell: "A2", activePane: "bottomLeft", state: "frozen" };
  return element(
    "sheetView",
    { showGridLines: header ? undefined : 0, tabSelected: isFirst ? 1 : undefined, workbookViewId: 0 },
    header ? [element("pane", pane), element("selection", { pane: "bottomLeft", activeCell: "A2", sqref: "A2" })] : [],
  );
}

function filterXml({ header, widths, rows }: Sheet): readonly Xml[] {
  if (!header || rows.length < 2) return [];
  return [element("autoFilter", { ref: `A1:${address(widths.length - 1, rows.length - 1)}` })];
}

function linksXml({ rows }: Sheet): readonly Xml[] {
  const links = rows.flatMap((cells, row) =>
    cells.flatMap(({ leadsTo }, column) =>
      leadsTo === undefined ? [] : [element("hyperlink", { ref: address(column, row), location: `'${leadsTo}'!A1` })],
    ),
  );
  return links.length === 0 ? [] : [element("hyperlinks", {}, links)];
}

/** A sheet, its elements in the order that the schema asks for (ECMA-376 part 1, CT_Worksheet). */
export function worksheetXml(sheet: Sheet, isFirst: boolean): Xml {
  const columns = sheet.widths.map((width, at) => element("col", { min: at + 1, max: at + 1, width, customWidth: 1 }));
  return element("worksheet", { xmlns: "http://schemas.openxmlformats.org/spreadsheetml/2006/main" }, [
    element("sheetPr", {}, [element("pageSetUpPr", { fitToPage: 1 })]),
    element("sheetViews", {}, [viewXml(sheet, isFirst)]),
    element("sheetFormatPr", { defaultRowHeight: lineHeight }),
    element("cols", {}, columns),
    element(
      "sheetData",
      {},
      sheet.rows.map((cells, row) => rowXml(sheet, cells, row)),
    ),
    ...filterXml(sheet),
    ...linksXml(sheet),
    element("pageSetup", { paperSize: 9, orientation: "landscape", fitToWidth: 1, fitToHeight: 0 }),
  ]);
}
