import type { Engine } from "../engine/engine.js";
import { quoteName, quoteText } from "../engine/quote.js";
import { findingRules } from "../finding-rules.js";
import { countLeftOut, countOdd } from "../quality/count-faulty.js";
import { addFaults } from "../quality/faulty-counts.js";
import type { FaultyCounts } from "../quality/faulty-counts.js";
import { shownValue } from "../shown-value.js";
import type { Table } from "../tables/table.js";
import { tables } from "../tables/tables.js";
import type { RowRule } from "./row-rule.js";
import { runRules } from "./run-rules.js";
import type { Broken } from "./run-rules.js";

/** What was found about rows so far, and how many were left out of each table. */
export interface Found {
  readonly broken: readonly Broken[];
  readonly rejected: ReadonlyMap<string, number>;
  /** The same without rows of clients without consent, with those that are odd. */
  readonly faulty: FaultyCounts;
}

interface Removed {
  readonly rejected: ReadonlyMap<string, number>;
  readonly leftOut: ReadonlyMap<string, number>;
}

interface Setting {
  /** The names of the tables that are loaded. */
  readonly present: ReadonlySet<string>;
  readonly showValues: boolean;
}

const raw = (table: string) => quoteName(`raw_${table}`);

/** A number in a column of numbers as people write it: 28, where the engine writes 28.0. */
const asWritten = (column: string): string => {
  const text = `cast(${column} as varchar)`;
  return `case when typeof(${column}) = 'DOUBLE' then regexp_replace(${text}, '[.]0$', '') else ${text} end`;
};

/** Beside each listed row, what its cell holds, while the row is still there. */
async function withValues(engine: Engine, broken: Broken): Promise<Broken> {
  const { table, fault, records } = broken;
  if (fault.column === undefined) return broken;
  const rows = await engine.select(
    `select rowid as record, ${asWritten(quoteName(fault.column))} as value from ${raw(table)} where rowid in (${records.join(", ")})`,
  );
  const valueOf = new Map(rows.map((row) => [Number(row["record"]), row["value"]]));
  const values = records.map((record) => {
    const value = valueOf.get(record);
    return typeof value === "string" ? shownValue(value) : undefined;
  });
  return { ...broken, values };
}

/** Keeps in mind which episodes lose a stay; of two that are the same, one stays. */
async function noteTorn(engine: Engine, wrong: readonly Broken[]): Promise<void> {
  for (const { table, fault, all } of wrong) {
    if (table !== "stages" || fault.code === "duplicate-row") continue;
    // Without null: of a list that holds one, nothing is known to be missing.
    const torn = `select episode_id from raw_stages where episode_id is not null and rowid in (select record from (${all.sql}))`;
    await engine.select(`insert into torn_episodes ${torn}`, all.parameters);
  }
}

/**
 * Deletes the rows that are found wrong, and says how many of each table. What is left keeps its `rowid`, which is where
 * it stands in its file.
 */
async function remove(engine: Engine, wrong: readonly Broken[]): Promise<Removed> {
  await engine.run("create table rejects (in_table varchar, record bigint)");
  for (const { table, all } of wrong) {
    await engine.select(`insert into rejects select ${quoteText(table)}, record from (${all.sql})`, all.parameters);
  }
  await noteTorn(engine, wrong);
  const rejected = new Map<string, number>();
  const leftOut = new Map<string, number>();
  for (const table of new Set(wrong.map((each) => each.table))) {
    const chosen = `select record from rejects where in_table = ${quoteText(table)}`;
    leftOut.set(table, await countLeftOut(engine, table, chosen));
    const records = `(${chosen})`;
    const [row] = await engine.select(`select count(*) as n from ${raw(table)} where rowid in ${records}`);
    await engine.run(`delete from ${raw(table)} where rowid in ${records}`);
    rejected.set(table, Number(row?.["n"] ?? 0));
  }
  await engine.run("drop table rejects");
  return { rejected, leftOut };
}

/** Rows that refer to one that is gone. Those that refer to none were found before. */
function referringRules(table: Table, changed: ReadonlyMap<string, number>): readonly RowRule[] {
  return Object.entries(table.columns).flatMap(([column, { references }]): readonly RowRule[] => {
    if (!references || !changed.has(references.table)) return [];
    const [name, other] = [quoteName(column), quoteName(references.column)];
    return [
      {
        code: "refers-to-rejected",
        column,
        wrong: `${name} is not null and ${name} not in (select ${other} from ${raw(references.table)} where ${other} is not null)`,
        message: `the row of ${references.table} with this identifier is left out, and this row with it`,
        hint: `Mend the row of ${references.table} first.`,
        looksElsewhere: true,
      },
    ];
  });
}

/**
 * Leaves out every row with an error, then the rows that refer to one of them, and so on. Where nothing is wrong, nothing is
 * done.
 */
export async function leaveOut(engine: Engine, broken: readonly Broken[], setting: Setting): Promise<Found> {
  const shown: Broken[] = [];
  for (const each of broken) shown.push(setting.showValues ? await withValues(engine, each) : each);
  const odd = await countOdd(engine, broken);
  const wrong = broken.filter(({ fault }) => findingRules[fault.code].severity === "error");
  if (wrong.length === 0) return { broken: shown, rejected: new Map(), faulty: { leftOut: new Map(), odd } };
  const { rejected: removed, leftOut } = await remove(engine, wrong);
  const referring: Broken[] = [];
  for (const table of tables) {
    if (setting.present.has(table.name)) {
      referring.push(...(await runRules(engine, table, referringRules(table, removed))));
    }
  }
  const next = await leaveOut(engine, referring, setting);
  return {
    broken: [...shown, ...next.broken],
    rejected: added(removed, next.rejected),
    faulty: addFaults({ leftOut, odd }, next.faulty),
  };
}

/** Two counts by table as one. */
export function added(a: ReadonlyMap<string, number>, b: ReadonlyMap<string, number>): ReadonlyMap<string, number> {
  const tablesOfBoth = [...new Set([...a.keys(), ...b.keys()])];
  return new Map(tablesOfBoth.map((table) => [table, (a.get(table) ?? 0) + (b.get(table) ?? 0)]));
}
