import type { Sheet } from "../files/sheet.js";
import type { Table } from "../tables/table.js";
import type { Engine } from "./engine.js";
import { quoteName } from "./quote.js";

export const rawName = (table: Table): string => `raw_${table.name}`;

/** Every column of the table's schema as trimmed text, or null where it is empty or the file lacks the column. */
function cells(table: Table, columns: readonly string[]): string {
  return Object.keys(table.columns)
    .map((name) =>
      columns.includes(name)
        ? `nullif(trim(${quoteName(name)}), '') as ${quoteName(name)}`
        : `cast(null as varchar) as ${quoteName(name)}`,
    )
    .join(", ");
}

/** True for a row in which nothing is filled in, as spreadsheets leave them behind. */
export const isBlank = (table: Table): string =>
  `coalesce(${Object.keys(table.columns).map(quoteName).join(", ")}) is null`;

/**
 * Fills `raw_<table>` from a sheet, in its order, so that a row's place is known; leaves it empty where there is none.
 * Returns how many rows there are, blank ones left out.
 */
export async function fillRawTable(engine: Engine, table: Table, sheet: Sheet | undefined): Promise<number> {
  const raw = quoteName(rawName(table));
  if (!sheet) {
    const columns = Object.keys(table.columns).map((name) => `${quoteName(name)} varchar`);
    await engine.run(`create table ${raw} (${columns.join(", ")})`);
    return 0;
  }
  await engine.run(`create table ${raw} as select ${cells(table, sheet.columns)} from ${sheet.relation}`);
  await sheet.release();
  const [counted] = await engine.select(`select count(*) as n from ${raw} where not (${isBlank(table)})`);
  return Number(counted?.["n"] ?? 0);
}
