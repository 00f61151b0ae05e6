import type { Sheet } from "../files/sheet.js";
import type { Table } from "../tables/table.js";
import { tables } from "../tables/tables.js";
import type { Engine } from "./engine.js";
import { quoteName } from "./quote.js";
import { rawName } from "./raw-table.js";

function dateColumns(table: Table): readonly string[] {
  return Object.entries(table.columns)
    .filter(([, column]) => column.cell.type === "date")
    .map(([name]) => name);
}

async function newest(engine: Engine, relation: string, columns: readonly string[]): Promise<string | undefined> {
  if (columns.length === 0) return undefined;
  const days = columns.map((column) => `max(try_cast(trim(cast(${quoteName(column)} as varchar)) as date))`);
  const [row] = await engine.select(`select greatest(${[...days, "null"].join(", ")}) as day from ${relation}`);
  return typeof row?.["day"] === "string" ? row["day"] : undefined;
}

/** The newest day in a table that stands in the engine as text; of all records, so that it does not hang on consent. */
function newestDay(engine: Engine, table: Table): Promise<string | undefined> {
  return newest(engine, quoteName(rawName(table)), dateColumns(table));
}

/** The newest day in a table that is not loaded: one pass over its file. */
async function newestDayOf(engine: Engine, table: Table, sheet: Sheet): Promise<string | undefined> {
  const day = await newest(
    engine,
    sheet.relation,
    dateColumns(table).filter((column) => sheet.columns.includes(column)),
  );
  await sheet.release();
  return day;
}

/** The newest day in the data, while tables stand in the engine as text; empty where there is no day. */
export async function asOfDay(engine: Engine, skipped: ReadonlyMap<string, Sheet>): Promise<string> {
  const days: string[] = [];
  for (const table of tables) {
    const sheet = skipped.get(table.name);
    const day = sheet ? await newestDayOf(engine, table, sheet) : await newestDay(engine, table);
    if (day !== undefined) days.push(day);
  }
  return days.toSorted().at(-1) ?? "";
}
