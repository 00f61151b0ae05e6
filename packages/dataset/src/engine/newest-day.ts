import { isIsoDay } from "../files/date-format.js";
import { readSheet } from "../files/read-sheet.js";
import { columnNames } from "../files/sheet.js";
import type { Sheet } from "../files/sheet.js";
import type { Table } from "../tables/table.js";
import { tables } from "../tables/tables.js";
import type { Engine } from "./engine.js";
import { quoteName } from "./quote.js";
import { fillRawTable, rawName } from "./raw-table.js";
import { settleCells } from "./settle-cells.js";

const dateColumns = (table: Table): Table["columns"] =>
  Object.fromEntries(Object.entries(table.columns).filter(([, column]) => column.cell.type === "date"));

interface Newest {
  readonly day: string | undefined;
  /** Every cell is an ISO date or empty. */
  readonly iso: boolean;
}

async function newest(engine: Engine, relation: string, columns: readonly string[]): Promise<Newest> {
  if (columns.length === 0) return { day: undefined, iso: true };
  const cells = columns.map((column) => `nullif(trim(${quoteName(column)}), '')`);
  const days = cells.map((cell) => `max(try_cast(${cell} as date))`);
  const others = cells.map((cell) => `count(*) filter (where ${cell} is not null and not ${isIsoDay(cell)})`);
  const [row] = await engine.select(
    `select greatest(${[...days, "null"].join(", ")}) as day, ${others.join(" + ")} as others from ${relation}`,
  );
  return { day: typeof row?.["day"] === "string" ? row["day"] : undefined, iso: row?.["others"] === 0 };
}

/** The newest day in a table that stands in the engine as text; of all records, so that it does not hang on consent. */
async function newestDay(engine: Engine, table: Table): Promise<string | undefined> {
  return (await newest(engine, quoteName(rawName(table)), Object.keys(dateColumns(table)))).day;
}

/** The newest day in a table that is not loaded: one pass over its file, and a second only where days are not ISO dates. */
async function newestDayOf(engine: Engine, table: Table, sheet: Sheet): Promise<string | undefined> {
  const names = columnNames(sheet.columns);
  const columns = Object.keys(dateColumns(table)).flatMap((name) => names[sheet.columns.indexOf(name)] ?? []);
  let found: Newest = { day: undefined, iso: true };
  const read = await readSheet(sheet, async (relation) => {
    found = await newest(engine, relation, columns);
  });
  if (found.iso) {
    await read.release();
    return found.day;
  }
  const days: Table = { name: `days of ${table.name}`, about: table.about, columns: dateColumns(table) };
  await settleCells(engine, days, await fillRawTable(engine, days, read));
  const day = await newestDay(engine, days);
  await engine.run(`drop table ${quoteName(rawName(days))}`);
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
