import { stat } from "node:fs/promises";
import { join } from "node:path";
import { readCsvHeader } from "./csv-header.js";
import type { CsvHeader } from "./csv-header.js";

/** Rows given by a program: a table's name, and its rows as column to text; an empty text is an empty cell. */
export type GivenRows = Readonly<Record<string, readonly Readonly<Record<string, string>>[]>>;

/** Where one table's rows come from. */
export type Source =
  | { readonly kind: "file"; readonly name: string; readonly path: string; readonly header: CsvHeader | undefined }
  | { readonly kind: "rows"; readonly name: string; readonly rows: GivenRows[string] };

async function isFile(path: string): Promise<boolean> {
  return stat(path).then(
    (found) => found.isFile(),
    () => false,
  );
}

/** The table's file in a folder, or its rows; `undefined` where there is none. */
export async function findSource(from: string | GivenRows, table: string): Promise<Source | undefined> {
  if (typeof from !== "string") {
    const rows = from[table];
    return rows && { kind: "rows", name: table, rows };
  }
  const name = `${table}.csv`;
  const path = join(from, name);
  return (await isFile(path)) ? { kind: "file", name, path, header: await readCsvHeader(path) } : undefined;
}
