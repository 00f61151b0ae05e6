import { readSheet } from "../files/read-sheet.js";
import { columnNames } from "../files/sheet.js";
import type { Sheet } from "../files/sheet.js";
import type { Table } from "../tables/table.js";
import type { Engine } from "./engine.js";
import { quoteName } from "./quote.js";

export const rawName = (table: Table): string => `raw_${table.name}`;

/** Every column of the table's schema as trimmed text, or null where it is empty or the file lacks the column. */
function cells(table: Table, columns: readonly string[]): string {
  const names = columnNames(columns);
  return Object.keys(table.columns)
    .map((name) => {
      const cell = names[columns.indexOf(name)];
      return cell === undefined
        ? `cast(null as varchar) as ${quoteName(name)}`
        : `nullif(trim(${quoteName(cell)}), '') as ${quoteName(name)}`;
    })
    .join(", ");
}

/** True for a row in which nothing is filled in, as spreadsheets leave them behind. */
export const isBlank = (table: Table): string =>
  `coalesce(${Object.keys(table.columns).map(quoteName).join(", ")}) is null`;

/**
 * Fills `raw_<table>` from a sheet, in its order, so that a row's place is known; leaves it empty where there is none.
 * Returns the sheet as it was read.
 */
export async function fillRawTable<S extends Sheet | undefined>(
  engine: Engine,
  table: Table,
  sheet: S,
): Promise<S | Sheet> {
  const raw = quoteName(rawName(table));
  const columns = Object.keys(table.columns).map((name) => `${quoteName(name)} varchar`);
  await engine.run(`create table ${raw} (${columns.join(", ")})`);
  if (!sheet) return sheet;
  const read = await readSheet(sheet, (relation) =>
    engine.run(`create or replace table ${raw} as select ${cells(table, sheet.columns)} from ${relation}`),
  );
  await read.release();
  return read;
}
