import { readSheet } from "../files/read-sheet.js";
import { columnNames } from "../files/sheet.js";
import type { Sheet } from "../files/sheet.js";
import type { Table } from "../tables/table.js";
import type { Engine } from "./engine.js";
import { passOverExamples } from "./pass-over-examples.js";
import { quoteName } from "./quote.js";
import { DatasetResourceError } from "./resource-error.js";

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
  await passOverExamples(engine, rawName(table), table);
  await read.release();
  return read;
}

/** A sheet as it was read, and whether every cell of its table is sound and of its column's type; else all are text. */
export interface Filled {
  readonly sheet: Sheet;
  readonly sound: boolean;
}

/** Whether the statement ran; what it lacks for it is no answer. */
async function runs(engine: Engine, sql: string): Promise<boolean> {
  try {
    await engine.run(sql);
    return true;
  } catch (error) {
    if (error instanceof DatasetResourceError) throw error;
    return false;
  }
}

/**
 * The same in one pass, where every cell is sound: `soundCells` are the cells of the table in SQL that fails where one is
 * not. Where one is not, the table is filled with text, so that every fault can be told.
 */
export async function fillSoundTable(
  engine: Engine,
  table: Table,
  sheet: Sheet,
  soundCells: (table: Table, columns: readonly string[]) => string,
): Promise<Filled> {
  const into = (columns: string, relation: string) =>
    `create or replace table ${quoteName(rawName(table))} as select ${columns} from ${relation}`;
  let sound = false;
  const read = await readSheet(sheet, async (relation) => {
    sound = await runs(engine, into(soundCells(table, sheet.columns), relation));
    if (sound) return;
    await engine.run(into(cells(table, sheet.columns), relation));
    await passOverExamples(engine, rawName(table), table);
  });
  await read.release();
  return { sheet: read, sound };
}
