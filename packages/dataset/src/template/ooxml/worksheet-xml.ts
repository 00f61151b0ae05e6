import { cellAddress } from "./cell-address.js";
import type { Sheet, SheetCell } from "./sheet.js";
import { isWrapped, lineHeight, styleIndex } from "./styles.js";
import { validationsXml } from "./validations-xml.js";
import { element, text } from "./xml.js";
import type { Xml } from "./xml.js";

/** In a workbook's texts `_x0041_` stands for a character by its number; an underscore that begins so is one itself. */
function literal(value: string): string {
  return value.replaceAll(/_(?=x[0-9A-Fa-f]{4}_)/gu, "_x005F_");
}

/** A text of a cell or a note. */
export function textXml(value: string): Xml {
  return element("t", { "xml:space": "preserve" }, text(literal(value)));
}

function cellXml({ value, style }: SheetCell, column: number, row: number): Xml {
  const place = { r: cellAddress(column, row), s: styleIndex(style) };
  if (value === undefined) return element("c", place);
  if (typeof value === "number") return element("c", place, element("v", {}, text(String(value))));
  return element("c", { ...place, t: "inlineStr" }, element("is", {}, textXml(value)));
}

const defaultHeight = 15;

/** A column takes somewhat more letters than its width, which is counted in digits. */
const lettersPerDigit = 1.1;

/** In points, for large letters and for texts that go on in further lines; LibreOffice does not find it out by itself. */
function heightOf({ columns }: Sheet, cells: readonly SheetCell[]): number | undefined {
  const heights = cells.map(({ value = "", style }, at) => {
    const letters = (columns[at]?.width ?? Infinity) * lettersPerDigit;
    const lines = isWrapped(style) ? Math.ceil(String(value).length / letters) : 1;
    return lines * lineHeight(style);
  });
  const highest = Math.max(defaultHeight, ...heights);
  return highest > defaultHeight ? highest : undefined;
}

function rowXml(sheet: Sheet, row: number): Xml {
  const cells = sheet.rows[row] ?? [];
  const ht = heightOf(sheet, cells);
  return element(
    "row",
    { r: row + 1, ht, customHeight: ht === undefined ? undefined : 1 },
    ...cells.map((cell, column) => cellXml(cell, column, row)),
  );
}

function viewXml({ frozenRows }: Sheet, isFirst: boolean): Xml {
  const topLeftCell = cellAddress(0, frozenRows);
  const frozen =
    frozenRows === 0
      ? []
      : [
          element("pane", { ySplit: frozenRows, topLeftCell, activePane: "bottomLeft", state: "frozen" }),
          element("selection", { pane: "bottomLeft", activeCell: topLeftCell, sqref: topLeftCell }),
        ];
  return element(
    "sheetView",
    { showGridLines: frozenRows === 0 ? 0 : undefined, tabSelected: isFirst ? 1 : undefined, workbookViewId: 0 },
    ...frozen,
  );
}

function columnsXml({ columns }: Sheet): Xml {
  const each = columns.map(({ width, style }, at) =>
    element("col", { min: at + 1, max: at + 1, width, style: styleIndex(style), customWidth: 1 }),
  );
  return element("cols", {}, ...each);
}

function linksXml({ rows }: Sheet): readonly Xml[] {
  const links = rows.flatMap((cells, row) =>
    cells.flatMap(({ leadsTo }, column) =>
      leadsTo === undefined
        ? []
        : [element("hyperlink", { ref: cellAddress(column, row), location: `'${leadsTo}'!A1` })],
    ),
  );
  return links.length === 0 ? [] : [element("hyperlinks", {}, ...links)];
}

/** The relation by which a sheet names the drawing of its notes. */
export const notesRelation = "rId1";

/**
 * A sheet. Its elements stand in the order that the schema asks for (ECMA-376 part 1, CT_Worksheet); Excel takes a file with
 * another order for a broken one.
 */
export function worksheetXml(sheet: Sheet, isFirst: boolean): Xml {
  const { rows, tabColour } = sheet;
  const hasNotes = rows.some((cells) => cells.some(({ note }) => note !== undefined));
  return element(
    "worksheet",
    {
      xmlns: "http://schemas.openxmlformats.org/spreadsheetml/2006/main",
      "xmlns:r": "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
    },
    element("sheetPr", {}, element("tabColor", { rgb: `FF${tabColour}` }), element("pageSetUpPr", { fitToPage: 1 })),
    element("sheetViews", {}, viewXml(sheet, isFirst)),
    element("sheetFormatPr", { defaultRowHeight: defaultHeight }),
    columnsXml(sheet),
    element("sheetData", {}, ...rows.map((_, row) => rowXml(sheet, row))),
    ...validationsXml(sheet.validations),
    ...linksXml(sheet),
    element("pageMargins", { left: 0.5, right: 0.5, top: 0.6, bottom: 0.6, header: 0.3, footer: 0.3 }),
    element("pageSetup", { paperSize: 9, orientation: "landscape", fitToWidth: 1, fitToHeight: 0 }),
    ...(hasNotes ? [element("legacyDrawing", { "r:id": notesRelation })] : []),
  );
}
