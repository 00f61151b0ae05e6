import { stat } from "node:fs/promises";
import { join } from "node:path";
import type { Engine } from "../engine/engine.js";
import type { Table } from "../tables/table.js";
import { csvSheet } from "./csv-sheet.js";
import { rowsSheet } from "./rows-sheet.js";
import type { GivenRows } from "./rows-sheet.js";
import type { Sheet } from "./sheet.js";

async function isFile(path: string): Promise<boolean> {
  return stat(path).then(
    (found) => found.isFile(),
    () => false,
  );
}

/** The table's file in a folder, or its rows; `undefined` where there is none. */
export async function findSheet(engine: Engine, from: string | GivenRows, table: Table): Promise<Sheet | undefined> {
  if (typeof from !== "string") {
    const rows = from[table.name];
    return rows && rowsSheet(engine, table, rows);
  }
  const path = join(from, `${table.name}.csv`);
  return (await isFile(path)) ? csvSheet(engine, path) : undefined;
}
