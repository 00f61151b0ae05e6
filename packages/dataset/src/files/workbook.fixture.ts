import { utils, write } from "@e965/xlsx";
import type { CellObject, WorkSheet } from "@e965/xlsx";

/** A cell of a workbook to be: a text or a number, or all of it. */
export type Cell = string | number | boolean | null | CellObject;

/** A sheet with these cells from its first row on. */
export const sheetOf = (...rows: readonly (readonly Cell[])[]): WorkSheet =>
  utils.aoa_to_sheet(rows.map((row) => [...row]));

/** A number that is shown in a format. */
export const shown = (value: number, format: string): CellObject => ({ t: "n", v: value, z: format });

/** The bytes of a workbook. */
export function workbookOf(
  sheets: Readonly<Record<string, WorkSheet>>,
  { date1904 = false, hidden = [] }: { readonly date1904?: boolean; readonly hidden?: readonly string[] } = {},
): Uint8Array {
  const book = utils.book_new();
  for (const [name, sheet] of Object.entries(sheets)) utils.book_append_sheet(book, sheet, name);
  book.Workbook = {
    WBProps: { date1904 },
    Sheets: Object.keys(sheets).map((name) => ({ name, Hidden: hidden.includes(name) ? 1 : 0 })),
  };
  const bytes: Uint8Array = write(book, { type: "buffer", bookType: "xlsx", compression: true });
  return bytes;
}
