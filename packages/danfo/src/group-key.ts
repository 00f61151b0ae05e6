import type { Cell } from "./columns.js";

/**
 * One text for several cells, different wherever a cell differs: text is told from a number, and a missing cell from
 * the text "NaN". danfojs joins the cells with "-", so that ("a-b", "c") and ("a", "b-c") become one group.
 */
export function groupKey(cells: readonly Cell[]): string {
  return JSON.stringify(cells.map((cell) => cell ?? null));
}

/** The cells that `groupKey` made a key of. Throws a TypeError for any other text. */
export function groupCells(key: string): readonly Cell[] {
  const parsed = parse(key);
  if (!Array.isArray(parsed)) throw new TypeError("A group key is a text that groupKey() made.");
  return parsed.map((cell: unknown) => {
    if (typeof cell === "string" || typeof cell === "number") return cell;
    if (cell === null) return undefined;
    throw new TypeError("A group key is a text that groupKey() made.");
  });
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
