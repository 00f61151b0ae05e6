import { exampleMark } from "../tables/example-mark.js";
import type { Column } from "../tables/table.js";

/** What any cell of this kind could hold. */
export function exampleOf(name: string, { cell, references }: Column): string | number {
  switch (cell.type) {
    case "id":
      return `${exampleMark}${(references?.column ?? name).replace(/_id$/u, "")}`;
    case "text":
      return "other";
    case "date":
      return "2026-06-30";
    case "number":
      return cell.min ?? cell.max ?? 1;
    case "code":
      return cell.codes[0] ?? "";
    case "codes":
      return cell.codes.slice(0, 2).join(";");
    case "yesno":
      return "yes";
    case "json":
      return "[1, 0, 2]";
    default: {
      const unknown: never = cell;
      return unknown;
    }
  }
}
