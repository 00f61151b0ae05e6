import type { Source } from "../files/source.js";
import type { Table } from "../tables/table.js";
import { tables } from "../tables/tables.js";
import type { Engine } from "./engine.js";
import { quoteName } from "./quote.js";
import { csvRelation, rawName } from "./raw-table.js";

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
async function newestDayOf(engine: Engine, table: Table, source: Source): Promise<string | undefined> {
  if (source.kind === "rows") {
    const days = source.rows.flatMap((row) => dateColumns(table).map((column) => row[column] ?? ""));
    return days.reduce<string | undefined>((last, day) => (day !== "" && day > (last ?? "") ? day : last), undefined);
  }
  const columns = source.header?.columns ?? [];
  const days = dateColumns(table).filter((column) => columns.includes(column));
  return days.length === 0 ? undefined : newest(engine, csvRelation(source, columns), days);
}

/** The newest day in the data, while tables stand in the engine as text; empty where there is no day. */
export async function asOfDay(engine: Engine, skipped: ReadonlyMap<string, Source>): Promise<string> {
  const days: string[] = [];
  for (const table of tables) {
    const source = skipped.get(table.name);
    const day = source ? await newestDayOf(engine, table, source) : await newestDay(engine, table);
    if (day !== undefined) days.push(day);
  }
  return days.toSorted().at(-1) ?? "";
}
