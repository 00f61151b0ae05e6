import type { ReportColumn, ReportTable } from "../tables/report-table.js";
import type { Sheet, SheetCell } from "./sheet.js";

const narrowest = 10;
const widest = 44;

function widthOf({ title }: ReportColumn, cells: readonly (string | number | undefined)[]): number {
  // A button to filter by stands beside the title.
  const longest = cells.reduce<number>((most, cell = "") => Math.max(most, String(cell).length), title.length + 3);
  return Math.min(Math.max(longest + 1, narrowest), widest);
}

/** One table as a sheet: titles in the first row, and a row for each observation. */
export function tableSheet({ title, columns, rows }: ReportTable): Sheet {
  const header = columns.map((column): SheetCell => ({ value: column.title, look: "header" }));
  return {
    name: title,
    widths: columns.map((column, at) =>
      widthOf(
        column,
        rows.map((row) => row[at]),
      ),
    ),
    rows: [header, ...rows.map((row) => row.map((value): SheetCell => ({ value, look: "plain" })))],
    header: true,
  };
}
