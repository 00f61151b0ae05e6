import type { Cell, ColumnType } from "./columns.js";

/** What a column's cells are, missing ones aside; a column without any is one of numbers. Throws where both occur. */
export function columnType(name: string, cells: readonly Cell[]): ColumnType {
  const isText = cells.some((cell) => typeof cell === "string");
  if (isText && cells.some((cell) => typeof cell === "number")) {
    throw new TypeError(`Column "${name}" holds text and numbers: a column is one or the other.`);
  }
  return isText ? "text" : "number";
}

/**
 * danfojs's name for what a column holds. Left to itself it looks at the first 500 rows and takes text of digits for
 * numbers.
 */
export function danfoType(type: ColumnType, cells: readonly Cell[]): string {
  switch (type) {
    case "text":
      return "string";
    case "number":
      return cells.every((cell) => Number.isInteger(cell)) ? "int32" : "float32";
    default: {
      const unknown: never = type;
      return unknown;
    }
  }
}
