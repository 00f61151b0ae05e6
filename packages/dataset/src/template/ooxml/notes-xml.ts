import { cellAddress } from "./cell-address.js";
import type { Sheet } from "./sheet.js";
import { textXml } from "./worksheet-xml.js";
import { element, text } from "./xml.js";
import type { Xml } from "./xml.js";

interface Note {
  readonly column: number;
  readonly row: number;
  readonly note: string;
}

/** The notes of a sheet, in reading order. */
export function notesOf({ rows }: Sheet): readonly Note[] {
  return rows.flatMap((cells, row) =>
    cells.flatMap(({ note }, column) => (note === undefined ? [] : [{ column, row, note }])),
  );
}

/** The texts of the notes (ECMA-376 part 1, 18.7). */
export function commentsXml(notes: readonly Note[]): Xml {
  return element(
    "comments",
    { xmlns: "http://schemas.openxmlformats.org/spreadsheetml/2006/main" },
    element("authors", {}, element("author", {}, text("Rapport"))),
    element(
      "commentList",
      {},
      ...notes.map(({ column, row, note }) =>
        element("comment", { ref: cellAddress(column, row), authorId: 0 }, element("text", {}, textXml(note))),
      ),
    ),
  );
}

/** In pixels: a note's box, a row, and a character of a column's width and what is added to it. */
const box = { width: 340, line: 17, characters: 52 };
const rowHeight = 20;
const columnPixels = (width: number): number => Math.trunc(width * 7 + 5);
const defaultWidth = 8.43;

function linesOf(note: string): number {
  return note.split("\n").reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / box.characters)), 0);
}

/** The column, and the pixels into it, that lie so far to the right of where a column begins. */
function reached(widths: readonly number[], column: number, pixels: number): readonly [number, number] {
  const here = columnPixels(widths[column] ?? defaultWidth);
  return pixels < here ? [column, pixels] : reached(widths, column + 1, pixels - here);
}

/** Where a box begins and ends: column, pixels into it, row, pixels into it; twice. */
function anchorOf(widths: readonly number[], { column, row, note }: Note): string {
  const [right, into] = reached(widths, column + 1, 12 + box.width);
  const height = linesOf(note) * box.line + 14;
  const bottom = row + 1 + Math.floor(height / rowHeight);
  return [column + 1, 12, row + 1, 4, right, into, bottom, height % rowHeight].join(", ");
}

function shapeXml(widths: readonly number[], note: Note, id: number): Xml {
  return element(
    "v:shape",
    {
      id: `_x0000_s${id}`,
      type: "#_x0000_t202",
      style: "position:absolute;visibility:hidden",
      fillcolor: "#ffffe1",
      "o:insetmode": "auto",
    },
    element("v:fill", { color2: "#ffffe1" }),
    element("v:path", { "o:connecttype": "none" }),
    element("v:textbox", { style: "mso-direction-alt:auto" }),
    element(
      "x:ClientData",
      { ObjectType: "Note" },
      element("x:MoveWithCells", {}),
      element("x:SizeWithCells", {}),
      element("x:Anchor", {}, text(anchorOf(widths, note))),
      element("x:AutoFill", {}, text("False")),
      element("x:Row", {}, text(String(note.row))),
      element("x:Column", {}, text(String(note.column))),
    ),
  );
}

/**
 * The boxes of the notes, in VML, which is what Excel reads them from (ECMA-376 part 4). `sheet` is the sheet's number from
 * 1; shapes are numbered by it, so that no two of a workbook have the same id.
 */
export function noteShapesXml({ columns }: Sheet, notes: readonly Note[], sheet: number): Xml {
  const widths = columns.map(({ width }) => width);
  return element(
    "xml",
    {
      "xmlns:v": "urn:schemas-microsoft-com:vml",
      "xmlns:o": "urn:schemas-microsoft-com:office:office",
      "xmlns:x": "urn:schemas-microsoft-com:office:excel",
    },
    element("o:shapelayout", { "v:ext": "edit" }, element("o:idmap", { "v:ext": "edit", data: sheet })),
    element(
      "v:shapetype",
      { id: "_x0000_t202", coordsize: "21600,21600", "o:spt": 202, path: "m,l,21600r21600,l21600,xe" },
      element("v:stroke", { joinstyle: "miter" }),
      element("v:path", { gradientshapeok: "t", "o:connecttype": "rect" }),
    ),
    ...notes.map((note, at) => shapeXml(widths, note, sheet * 1024 + at + 1)),
  );
}
