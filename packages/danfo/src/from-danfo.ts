import type { Cell, ColumnType, ColumnTypes, RowOf } from "./columns.js";
import type { DanfoFrame } from "./danfo-module.js";

/**
 * The named columns of a DataFrame as plain rows; NaN, null and undefined become `undefined`. The rows are not released:
 * nothing here knows what was put into the DataFrame.
 *
 * Throws a TypeError for a column that is not there, for a row that is not as wide as the columns, and for a cell of
 * another type or an infinite number.
 */
export function fromDanfo<const Columns extends ColumnTypes>(
  df: DanfoFrame,
  columns: Columns,
): readonly RowOf<Columns>[] {
  const places = Object.entries(columns).map(([name, type]) => ({ name, type, at: placeOf(df, name) }));
  return rowsOf(df).map((cells, index) => {
    const row = places.map(({ name, type, at }) => [name, readCell(cells[at], name, type, index)] as const);
    // Object.fromEntries forgets the names; each cell was checked against its column's type.
    return Object.fromEntries(row) as RowOf<Columns>;
  });
}

function placeOf(df: DanfoFrame, name: string): number {
  const at = df.columns.indexOf(name);
  if (at === -1) throw new TypeError(`The DataFrame has no column "${name}".`);
  return at;
}

function rowsOf({ columns, values }: DanfoFrame): readonly (readonly unknown[])[] {
  if (!Array.isArray(values)) throw new TypeError("A DataFrame has an array of rows as its values.");
  return values.map((row: unknown, index) => {
    if (Array.isArray(row) && row.length === columns.length) return row;
    throw new TypeError(`The row at index ${index} does not have ${columns.length} cells, one for each column.`);
  });
}

function readCell(cell: unknown, name: string, type: ColumnType, index: number): Cell {
  if (cell === undefined || cell === null || Number.isNaN(cell)) return undefined;
  switch (type) {
    case "text":
      if (typeof cell === "string") return cell;
      throw new TypeError(`Column "${name}", row at index ${index}: expected text.`);
    case "number":
      if (typeof cell === "number" && Number.isFinite(cell)) return cell;
      throw new TypeError(`Column "${name}", row at index ${index}: expected a finite number.`);
    default: {
      const unknown: never = type;
      throw new TypeError(`Column "${name}": a column is "text" or "number", not "${String(unknown)}".`);
    }
  }
}
