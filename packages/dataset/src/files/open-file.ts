import { basename } from "node:path";
import type { Engine } from "../engine/engine.js";
import type { Table } from "../tables/table.js";
import { csvSheet } from "./csv-sheet.js";
import { databaseSheets } from "./database-sheets.js";
import { jsonLinesSheet } from "./json-lines-sheet.js";
import { parquetSheet } from "./parquet-sheet.js";
import { unreadableSheet } from "./sheet.js";
import type { Sheet } from "./sheet.js";
import { namedFile } from "./table-file.js";
import type { FileKind } from "./table-file.js";
import { unreadable } from "./unreadable.js";
import { workbookSheet } from "./workbook-sheet.js";
import { readWorkbook } from "./workbook.js";

/** Opens a file that is one table. With the table that it is, cells are read as its columns ask for. */
export function openTableFile(
  engine: Engine,
  path: string,
  kind: Exclude<FileKind, "workbook" | "database">,
  table?: Table,
): Promise<Sheet> {
  switch (kind) {
    case "csv":
      return csvSheet(engine, path);
    case "json-lines":
      return jsonLinesSheet(engine, path, table);
    case "parquet":
      return parquetSheet(engine, path);
    default: {
      const unknown: never = kind;
      return unknown;
    }
  }
}

/**
 * Every sheet of a file of any kind that is read, by its title: a workbook has several, another file one, whose title is the
 * file's name without its ending. A file that cannot be read is one sheet without columns, whose findings say why.
 */
export async function openFile(engine: Engine, path: string): Promise<ReadonlyMap<string, Sheet>> {
  const name = basename(path);
  const file = namedFile(name);
  if (!file) {
    const hint =
      "Files that are read end in .csv, .tsv, .txt, .jsonl, .ndjson (each with .gz or not), .parquet or .xlsx.";
    return new Map([[name, unreadableSheet(name, [unreadable(name, "is of a kind that is not read", hint)])]]);
  }
  const { table: title, kind } = file;
  if (kind === "workbook") {
    const { workbook, finding } = await readWorkbook(path, name);
    if (finding) return new Map([[title, unreadableSheet(name, [finding])]]);
    const sheets = new Map<string, Sheet>();
    for (const grid of workbook.grids) {
      const of = `${name}, sheet ${grid.title}`;
      sheets.set(grid.title, await workbookSheet(engine, `${path}, sheet ${grid.title}`, of, workbook, grid));
    }
    return sheets;
  }
  if (kind === "database") {
    const { sheets, broken } = await databaseSheets(engine, path);
    return sheets ?? new Map([[title, broken]]);
  }
  return new Map([[title, await openTableFile(engine, path, kind)]]);
}
