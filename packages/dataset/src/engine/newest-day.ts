import { isIsoDay } from "../files/date-format.js";
import { readSheet } from "../files/read-sheet.js";
import { columnNames } from "../files/sheet.js";
import type { Sheet } from "../files/sheet.js";
import type { Table } from "../tables/table.js";
import { tables } from "../tables/tables.js";
import { allEnded } from "./all-ended.js";
import type { Engine } from "./engine.js";
import { quoteName, quoteText } from "./quote.js";
import { fillRawTable, rawName } from "./raw-table.js";
import { settleCells } from "./settle-cells.js";

const dateColumns = (table: Table): Table["columns"] =>
  Object.fromEntries(Object.entries(table.columns).filter(([, column]) => column.cell.type === "date"));

/** The newest day of all, and the newest that is not after a day given; the two are the same where none is given. */
export interface NewestDays {
  readonly newest?: string;
  readonly known?: string;
}

interface Newest extends NewestDays {
  /** Every cell is an ISO date or empty. */
  readonly iso: boolean;
}

const textOf = (cell: unknown): string | undefined => (typeof cell === "string" ? cell : undefined);

function daysOf({
  newest,
  known,
}: {
  readonly newest: string | undefined;
  readonly known: string | undefined;
}): NewestDays {
  return { ...(newest === undefined ? {} : { newest }), ...(known === undefined ? {} : { known }) };
}

/** `cells` are days, or texts of days, in SQL; of cells of a file it is asked as well whether all are ISO dates. */
async function newestIn(
  engine: Engine,
  relation: string,
  cells: readonly string[],
  { notAfter, settled }: { readonly notAfter: string | undefined; readonly settled: boolean },
): Promise<Newest> {
  if (cells.length === 0) return { iso: true };
  const days = cells.map((cell) => `try_cast(${cell} as date)`);
  const all = days.map((day) => `max(${day})`);
  const known =
    notAfter === undefined
      ? all
      : days.map((day) => `max(${day}) filter (where ${day} <= date ${quoteText(notAfter)})`);
  const others = settled
    ? []
    : cells.map((cell) => `count(*) filter (where ${cell} is not null and not ${isIsoDay(cell)})`);
  const greatest = (each: readonly string[]) => `greatest(${each.join(", ")}, null)`;
  const [row] = await engine.select(
    `select ${greatest(all)} as newest, ${greatest(known)} as known, ${[0, ...others].join(" + ")} as others
     from ${relation}`,
  );
  return {
    ...daysOf({ newest: textOf(row?.["newest"]), known: textOf(row?.["known"]) }),
    iso: row?.["others"] === 0,
  };
}

/** Those in a table that stands in the engine as text; of all records, so that they do not hang on consent. */
function newestLoaded(engine: Engine, table: Table, notAfter: string | undefined): Promise<Newest> {
  return newestIn(engine, quoteName(rawName(table)), Object.keys(dateColumns(table)).map(quoteName), {
    notAfter,
    settled: true,
  });
}

/** Those in a table that is not loaded: one pass over its file, and a second only where days are not ISO dates. */
async function newestInSheet(
  engine: Engine,
  table: Table,
  sheet: Sheet,
  notAfter: string | undefined,
): Promise<NewestDays> {
  const names = columnNames(sheet.columns);
  const columns = Object.keys(dateColumns(table)).flatMap((name) => names[sheet.columns.indexOf(name)] ?? []);
  const cells = columns.map((column) => `nullif(trim(${quoteName(column)}), '')`);
  let found: Newest = { iso: true };
  const read = await readSheet(sheet, async (relation) => {
    found = await newestIn(engine, relation, cells, { notAfter, settled: false });
  });
  if (found.iso) {
    await read.release();
    return found;
  }
  const days: Table = { name: `days of ${table.name}`, about: table.about, columns: dateColumns(table) };
  await settleCells(engine, days, await fillRawTable(engine, days, read));
  const settled = await newestLoaded(engine, days, notAfter);
  await engine.run(`drop table ${quoteName(rawName(days))}`);
  return settled;
}

const last = (days: readonly (string | undefined)[]): string | undefined =>
  days
    .filter((day) => day !== undefined)
    .toSorted()
    .at(-1);

/** The tables that the practice keeps: those that were loaded, and the others. */
interface Kept {
  readonly sources: ReadonlyMap<string, Sheet>;
  readonly skipped: ReadonlyMap<string, Sheet>;
}

/**
 * The newest days in the data, while tables stand in the engine; of all records, so that they do not hang on consent.
 * Tables that are not loaded take one pass over their file each.
 */
export async function newestDays(engine: Engine, { sources, skipped }: Kept, notAfter?: string): Promise<NewestDays> {
  const found = await allEnded(
    tables.map(async (table): Promise<NewestDays> => {
      const sheet = skipped.get(table.name);
      if (sheet) return newestInSheet(engine, table, sheet, notAfter);
      return sources.has(table.name) ? newestLoaded(engine, table, notAfter) : {};
    }),
  );
  return daysOf({ newest: last(found.map((each) => each.newest)), known: last(found.map((each) => each.known)) });
}
