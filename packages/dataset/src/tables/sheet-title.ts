/** Excel keeps the title History for itself, and opens no workbook in which a sheet has it. */
const titles: Readonly<Record<string, string>> = { history: "histories" };

/** How the sheet of a table is called. */
export const sheetTitle = (table: string): string => titles[table] ?? table;

/** Whether a sheet is that of a table. Upper and lower case do not count, and the table's own name does everywhere. */
export function isSheetOf(table: string, title: string): boolean {
  const folded = title.trim().toLowerCase();
  return folded === table || folded === sheetTitle(table);
}
