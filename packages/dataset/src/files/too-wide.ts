import { unreadableSheet } from "./sheet.js";
import type { Sheet } from "./sheet.js";
import { unreadable } from "./unreadable.js";

/** No table of records has so many; what has them would take more memory and time than any records do. */
const mostColumns = 1000;

/** A sheet that says so of itself where it has too many columns to be read; `undefined` where it can be. */
export function tooWide(name: string, columns: readonly unknown[]): Sheet | undefined {
  if (columns.length <= mostColumns) return undefined;
  const message = `has more than ${mostColumns} columns`;
  return unreadableSheet(name, [
    unreadable(name, message, "Keep the columns that are needed, in a header of one row."),
  ]);
}
