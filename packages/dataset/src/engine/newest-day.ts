import type { Sheet } from "../files/sheet.js";
import type { Table } from "../tables/table.js";
import { tables } from "../tables/tables.js";
import type { Engine } from "./engine.js";
import { quoteName, quoteText } from "./quote.js";
import { rawName } from "./raw-table.js";

function dateColumns(table: Table): readonly string[] {
  return Object.entries(table.columns)
    .filter(([, column]) => column.cell.type === "date")
    .map(([name]) => name);
}

/** The newest day of all, and the newest that is not after a day given; the two are the same where none is given. */
export interface NewestDays {
  readonly newest?: string;
  readonly known?: string;
}

const textOf = (cell: unknown): string | undefined => (typeof cell === "string" ? cell : undefined);

async function newestIn(
  engine: Engine,
  relation: string,
  columns: readonly string[],
  notAfter: string | undefined,
): Promise<readonly NewestDays[]> {
  if (columns.length === 0) return [];
  const days = columns.map((column) => `try_cast(trim(cast(${quoteName(column)} as varchar)) as date)`);
  const all = days.map((day) => `max(${day})`);
  const known =
    notAfter === undefined
      ? all
      : days.map((day) => `max(${day}) filter (where ${day} <= date ${quoteText(notAfter)})`);
  const greatest = (each: readonly string[]) => `greatest(${each.join(", ")}, null)`;
  const [row] = await engine.select(`select ${greatest(all)} as newest, ${greatest(known)} as known from ${relation}`);
  const [newest, last] = [textOf(row?.["newest"]), textOf(row?.["known"])];
  return [{ ...(newest === undefined ? {} : { newest }), ...(last === undefined ? {} : { known: last }) }];
}

const last = (days: readonly (string | undefined)[]): string | undefined =>
  days
    .filter((day) => day !== undefined)
    .toSorted()
    .at(-1);

/**
 * The newest days in the data, while tables stand in the engine as text; of all records, so that they do not hang on consent.
 * Tables that are not loaded take one pass over their file each.
 */
export async function newestDays(
  engine: Engine,
  skipped: ReadonlyMap<string, Sheet>,
  notAfter?: string,
): Promise<NewestDays> {
  const found: NewestDays[] = [];
  for (const table of tables) {
    const sheet = skipped.get(table.name);
    const columns = dateColumns(table).filter((column) => !sheet || sheet.columns.includes(column));
    found.push(...(await newestIn(engine, sheet?.relation ?? quoteName(rawName(table)), columns, notAfter)));
    await sheet?.release();
  }
  const [newest, known] = [last(found.map((each) => each.newest)), last(found.map((each) => each.known))];
  return { ...(newest === undefined ? {} : { newest }), ...(known === undefined ? {} : { known }) };
}
