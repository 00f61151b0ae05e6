import { basename } from "node:path";
import type { Engine } from "../../engine/engine.js";
import { csvSheetWithin } from "../../files/csv-sheet.js";
import { openFile } from "../../files/open-file.js";
import { unreadableSheet } from "../../files/sheet.js";
import type { Sheet } from "../../files/sheet.js";
import { namedFile } from "../../files/table-file.js";
import { unreadable } from "../../files/unreadable.js";
import { workbookSheet } from "../../files/workbook-sheet.js";
import { readWorkbook } from "../../files/workbook.js";

export interface SheetOptions {
  /** The title of the sheet that is meant, where it is said. */
  readonly sheet: string | undefined;
  readonly headerRow: number;
  /** Left out of CSV files here, where rows at the end may not fit the header. */
  readonly skipLast: number;
}

type Sheets = ReadonlyMap<string, Sheet>;

/** A workbook's sheets, without what stands above the header. */
async function workbookBelow(engine: Engine, path: string, headerRow: number): Promise<Sheets> {
  const name = basename(path);
  const { workbook, finding } = await readWorkbook(path, name);
  if (finding) return new Map([[name, unreadableSheet(name, [finding])]]);
  const sheets = new Map<string, Sheet>();
  for (const grid of workbook.grids) {
    const below = { ...grid, cells: grid.cells.map((cells, row) => (row < headerRow - 1 ? undefined : cells)) };
    const of = `${name}, sheet ${grid.title}`;
    sheets.set(grid.title, await workbookSheet(engine, `${path}, sheet ${grid.title}`, of, workbook, below));
  }
  return sheets;
}

async function sheetsWithin(
  engine: Engine,
  path: string,
  { headerRow, skipLast }: Pick<SheetOptions, "headerRow" | "skipLast">,
): Promise<Sheets> {
  const kind = namedFile(basename(path))?.kind;
  if (kind === "workbook" && headerRow > 1) return workbookBelow(engine, path, headerRow);
  if (kind === "csv" && (headerRow > 1 || skipLast > 0)) {
    return new Map([[basename(path), await csvSheetWithin(engine, path, { headerRow, skipLast })]]);
  }
  return openFile(engine, path);
}

/** The sheets of a file that may be meant, with the header in the row that the mapping says. */
export async function openSourceSheets(
  engine: Engine,
  path: string,
  { sheet: title, ...within }: SheetOptions,
): Promise<readonly Sheet[]> {
  const sheets = await sheetsWithin(engine, path, within);
  const folded = title?.trim().toLowerCase();
  const meant = [...sheets].filter(
    ([name]) => sheets.size === 1 || folded === undefined || name.trim().toLowerCase() === folded,
  );
  if (meant.length > 0) return meant.map(([, sheet]) => sheet);
  const name = basename(path);
  const hint = "Say another sheet in the mapping, or leave it out: the sheet with most of the columns is taken then.";
  return [unreadableSheet(name, [unreadable(name, "has no sheet of the name that the mapping says", hint)])];
}
