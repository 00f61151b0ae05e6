import { basename } from "node:path";
import type { Engine } from "../engine/engine.js";
import { quoteName, quoteText } from "../engine/quote.js";
import { readBeginning } from "./open-regular-file.js";
import { nothingToRelease, rowsBelowHeader, unreadableSheet } from "./sheet.js";
import type { Sheet } from "./sheet.js";
import { unreadable } from "./unreadable.js";

/** What is written into a dataset that is one file. */
const databaseFormat = { format: "rapport-dataset", version: "1" } as const;

/** The tables of an opened file by name, or the one that says why it cannot be read. */
export type DatabaseSheets =
  | { readonly sheets: ReadonlyMap<string, Sheet>; readonly broken?: never }
  | { readonly broken: Sheet; readonly sheets?: never };

async function isDataset(engine: Engine, database: string): Promise<boolean> {
  const meta = await engine.select(`select key, value from ${database}.rapport_meta`).catch(() => []);
  const of = (key: string) => meta.find((row) => row["key"] === key)?.["value"];
  return of("format") === databaseFormat.format && of("version") === databaseFormat.version;
}

/** A dataset that `rapport import` wrote into one file: a table for each, all of text. It is opened to be read only. */
export async function databaseSheets(engine: Engine, path: string): Promise<DatabaseSheets> {
  const name = basename(path);
  const broken = (message: string, hint: string): DatabaseSheets => ({
    broken: unreadableSheet(name, [unreadable(name, message, hint)]),
  });
  const beginning = await readBeginning(path, name, 1);
  if (beginning.finding) return { broken: unreadableSheet(name, [beginning.finding]) };
  const database = quoteName(`records of ${path}`);
  try {
    await engine.run(`attach ${quoteText(path)} as ${database} (type duckdb, read_only)`);
  } catch {
    return broken(
      "cannot be opened: it is damaged, is something else, or another program has it open",
      "Close the program in which it is open, or write it again with rapport import.",
    );
  }
  if (!(await isDataset(engine, database))) {
    return broken("is not a dataset that this version reads", "Write it again with rapport import.");
  }
  // A view could read any other file, and is no table of a dataset.
  const rows = await engine.select(
    `select table_name, column_name from duckdb_columns() join duckdb_tables() using (database_name, schema_name, table_name)
     where database_name = $1 and schema_name = 'main' order by table_name, column_index`,
    [`records of ${path}`],
  );
  const columnsOf = new Map<string, string[]>();
  for (const row of rows) {
    const table = String(row["table_name"]);
    columnsOf.set(table, [...(columnsOf.get(table) ?? []), String(row["column_name"])]);
  }
  const sheets = [...columnsOf].map(([table, columns]): readonly [string, Sheet] => {
    const cells = columns.map((column) => `cast(${quoteName(column)} as varchar) as ${quoteName(column)}`);
    const relation = `(select ${cells.join(", ")} from ${database}.main.${quoteName(table)})`;
    const sheet = { name: `${name}, table ${table}`, columns, relation, rowsOf: rowsBelowHeader };
    return [table, { ...sheet, decimalComma: false, findings: [], release: nothingToRelease }];
  });
  return { sheets: new Map(sheets) };
}
