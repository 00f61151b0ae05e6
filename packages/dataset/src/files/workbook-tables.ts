import { basename } from "node:path";
import type { Engine } from "../engine/engine.js";
import type { Finding } from "../finding.js";
import { isSheetOf, sheetTitle } from "../tables/sheet-title.js";
import type { FoundTables } from "./found-tables.js";
import { tables } from "../tables/tables.js";
import { nearestName } from "./nearest-name.js";
import { unreadableSheet } from "./sheet.js";
import { workbookSheet } from "./workbook-sheet.js";
import { readWorkbook } from "./workbook.js";

/** The tables in a workbook: one sheet each. Sheets with other names, such as a guide, are passed over. */
export async function workbookTables(engine: Engine, path: string): Promise<FoundTables> {
  const name = basename(path);
  const place = (table: string) => `${name}, sheet ${table}`;
  const { workbook, finding } = await readWorkbook(path, name);
  if (finding) return { open: () => undefined, largest: 0, findings: [finding], place, near: () => undefined };
  const titles = workbook.grids.map(({ title }) => title.trim().toLowerCase());
  const strangers = titles.filter((title) => !tables.some(({ name: table }) => isSheetOf(table, title)));
  const nothing: Finding = {
    severity: "error",
    code: "missing-table",
    file: name,
    message: "no sheet of the workbook is a table of a dataset",
    hint: "Name its sheets clients, episodes and stages, or fill in the workbook that rapport init makes.",
  };
  return {
    open(table) {
      const grids = workbook.grids.filter((each) => isSheetOf(table.name, each.title));
      const [grid, second] = grids;
      if (!grid) return undefined;
      if (second) {
        const twice: Finding = {
          severity: "error",
          code: "two-files",
          file: name,
          message: `there is more than one sheet for the table ${table.name}`,
          hint: "Keep one of them in the workbook.",
        };
        return Promise.resolve(unreadableSheet(name, [twice]));
      }
      return workbookSheet(engine, `${path}, sheet ${grid.title}`, place(grid.title), workbook, grid, table);
    },
    largest: 0,
    findings: strangers.length === titles.length ? [nothing] : [],
    place: (table) => place(sheetTitle(table)),
    near: (table) => nearestName(table, strangers),
  };
}
