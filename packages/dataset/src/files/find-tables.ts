import { stat } from "node:fs/promises";
import { basename } from "node:path";
import type { Engine } from "../engine/engine.js";
import { recoverDataset } from "../import/write/recover.js";
import { DatasetNotFoundError } from "./dataset-not-found.js";
import { databaseSheets } from "./database-sheets.js";
import { folderTables } from "./folder-tables.js";
import type { FoundTables } from "./found-tables.js";
import { rowsSheet } from "./rows-sheet.js";
import type { GivenRows } from "./rows-sheet.js";
import { namedFile } from "./table-file.js";
import { workbookTables } from "./workbook-tables.js";

const expected =
  "A dataset is a folder with one file a table (CSV, JSON lines or Parquet), a workbook (.xlsx) with one sheet a table, " +
  "or a .duckdb file. Save a spreadsheet of another kind, such as .xls or .ods, as .xlsx.";

function givenTables(engine: Engine, from: GivenRows): FoundTables {
  return {
    open(table) {
      const rows = from[table.name];
      return rows && rowsSheet(engine, table, rows);
    },
    largest: 0,
    findings: [],
    place: (table) => table,
    near: () => undefined,
  };
}

async function databaseTables(engine: Engine, path: string, size: number): Promise<FoundTables> {
  const { sheets, broken } = await databaseSheets(engine, path);
  return {
    open(table) {
      const sheet = sheets?.get(table.name);
      return sheet && Promise.resolve(sheet);
    },
    largest: size,
    findings: broken?.findings ?? [],
    place: (table) => `${basename(path)}, table ${table}`,
    near: () => undefined,
  };
}

/**
 * The tables of a dataset: in a folder, a workbook or a file of the engine, or given as rows. Rejects with a
 * `DatasetNotFoundError` where there is none of these.
 */
export async function findTables(engine: Engine, from: string | GivenRows): Promise<FoundTables> {
  if (typeof from !== "string") return givenTables(engine, from);
  const standing = () => stat(from).catch(() => undefined);
  const found = (await standing()) ?? ((await recoverDataset(from).catch(() => false)) ? await standing() : undefined);
  if (!found)
    throw new DatasetNotFoundError(
      `${from === "" ? "The dataset" : from}: there is no such folder or file. It does not exist, or its name is spelt in another way.`,
    );
  if (found.isDirectory()) return folderTables(engine, from);
  const kind = namedFile(basename(from))?.kind;
  if (kind === "workbook") return workbookTables(engine, from);
  if (kind === "database") return databaseTables(engine, from, found.size);
  if (kind !== undefined) {
    throw new DatasetNotFoundError(
      `${from}: is not a folder, but one table of a dataset. Give the folder that it is in.`,
    );
  }
  throw new DatasetNotFoundError(`${from}: is not a folder. ${expected}`);
}
