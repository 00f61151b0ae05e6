import type { CellType } from "../tables/table.js";

/** The engine's type for a cell. */
export function sqlType(cell: CellType): "varchar" | "date" | "double" | "boolean" {
  switch (cell.type) {
    case "id":
    case "text":
    case "code":
    case "codes":
    case "json":
      return "varchar";
    case "date":
      return "date";
    case "number":
      return "double";
    case "yesno":
      return "boolean";
    default: {
      const unknown: never = cell;
      return unknown;
    }
  }
}
