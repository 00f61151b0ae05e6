import type { Cell } from "./columns.js";

/** The named cells of a row, `undefined` where one is missing. Throws where a cell is neither text nor a finite number. */
export function readCells(row: unknown, index: number, names: readonly string[]): readonly Cell[] {
  if (typeof row !== "object" || row === null) throw new TypeError(`The row at index ${index} is not an object.`);
  const cells = new Map<string, unknown>(Object.entries(row));
  return names.map((name) => readCell(cells.get(name), name, index));
}

function readCell(cell: unknown, name: string, index: number): Cell {
  if (cell === undefined || typeof cell === "string") return cell;
  if (typeof cell === "number" && Number.isFinite(cell)) return cell;
  throw new TypeError(
    `Column "${name}", row at index ${index}: a cell is text, a finite number, or undefined where it is missing.`,
  );
}
