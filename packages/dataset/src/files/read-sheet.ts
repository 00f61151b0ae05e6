import type { Sheet } from "./sheet.js";

/**
 * Hands a sheet's relation to a statement that reads it to its end; where the engine cannot read it as it stands, its slower
 * reading. Returns the sheet that was read: its findings and rows are those to report. Such a sheet may have no columns, and
 * is then not read. What was made of the relation must be made anew when `read` is called a second time.
 */
export async function readSheet(sheet: Sheet, read: (relation: string) => Promise<void>): Promise<Sheet> {
  if (sheet.columns.length === 0) return sheet;
  try {
    await read(sheet.relation);
    return sheet;
  } catch (error) {
    const other = await sheet.reread?.();
    if (!other) throw error;
    return readSheet(other, read);
  }
}
