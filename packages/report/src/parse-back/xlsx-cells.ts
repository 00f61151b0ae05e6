import type { Piece } from "./piece.js";
import { childrenOf, textIn } from "./xlsx-workbook.js";
import type { SheetPlace } from "./xlsx-workbook.js";
import type { XmlElement } from "./xml-tree.js";

const cellName = /^[A-Z]{1,3}\d{1,7}$/u;

function columnNumber(reference: string): number {
  return [...(/^[A-Z]+/u.exec(reference)?.[0] ?? "")].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
}

function isTrue(value: string | undefined): boolean {
  return value === "1" || value === "true";
}

/** Whether a row or column is hidden or has no size. */
function isFolded({ attributes }: XmlElement, size: "ht" | "width"): boolean {
  return isTrue(attributes.get("hidden")) || Number(attributes.get(size) ?? 1) === 0;
}

/** What was read in the cells of a sheet. */
export interface SheetCells {
  readonly pieces: readonly Piece[];
  /** The numbers of the shared strings that the cells show. */
  readonly used: ReadonlySet<number>;
  /** The elements whose text the pieces hold. */
  readonly taken: ReadonlySet<XmlElement>;
}

function foldedColumns(sheet: XmlElement): (column: number) => boolean {
  const folded = childrenOf(sheet, "cols")
    .flatMap((columns) => childrenOf(columns, "col"))
    .filter((column) => isFolded(column, "width"))
    .map(({ attributes }) => [Number(attributes.get("min")), Number(attributes.get("max"))] as const);
  return (column) => folded.some(([from, to]) => column >= from && column <= to);
}

/** What the cells of a sheet show, each with its place and whether it is hidden. */
export function sheetCells(sheet: XmlElement, place: SheetPlace, shared: readonly string[]): SheetCells {
  const isFoldedColumn = foldedColumns(sheet);
  const used = new Set<number>();
  const taken = new Set<XmlElement>();

  const valueOf = (cell: XmlElement): string => {
    const values = [...childrenOf(cell, "v"), ...childrenOf(cell, "is")];
    for (const value of values) taken.add(value);
    const written = values.map(textIn).join("");
    const index = cell.attributes.get("t") === "s" && /^\d+$/u.test(written) ? Number(written) : -1;
    const text = shared[index];
    if (text === undefined) return written;
    used.add(index);
    return text;
  };

  const rows = childrenOf(sheet, "sheetData").flatMap((data) => childrenOf(data, "row"));
  const pieces = rows.flatMap((row, rowAt) =>
    childrenOf(row, "c").flatMap((cell, cellAt): readonly Piece[] => {
      const reference = cell.attributes.get("r") ?? "";
      const name = cellName.test(reference) ? `cell ${reference}` : `row ${rowAt + 1}, cell ${cellAt + 1}`;
      const hidden = place.hidden || isFolded(row, "ht") || isFoldedColumn(columnNumber(reference));
      const where = `${place.hidden ? "hidden " : ""}sheet ${place.number}, ${name}`;
      const text = valueOf(cell);
      const isNumber = (cell.attributes.get("t") ?? "n") === "n";
      return text === "" ? [] : [{ where, text, hidden, ...(isNumber ? { role: "number" } : {}) }];
    }),
  );
  return { pieces, used, taken };
}
