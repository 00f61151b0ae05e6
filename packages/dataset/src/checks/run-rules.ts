import type { Engine, Parameter } from "../engine/engine.js";
import { quoteName } from "../engine/quote.js";
import { rawName } from "../engine/raw-table.js";
import type { Table } from "../tables/table.js";
import type { Fault, RowRule, RowsWhere } from "./row-rule.js";

/** How many rows with the same fault are listed one by one. */
export const listed = 5;

/** What some rows have wrong, and where: the number of each in its table, from 0. */
export interface Broken {
  readonly table: string;
  readonly fault: Fault;
  /** The first ones. */
  readonly records: readonly number[];
  readonly more: number;
  /** A query of the `record` of every one. */
  readonly all: { readonly sql: string; readonly parameters?: readonly Parameter[] };
  /** What the cell of each of `records` holds, where that is to be shown. */
  readonly values?: readonly (string | undefined)[];
}

function relationOf(table: Table, { over }: RowsWhere): string {
  return over ?? `(select rowid as record, * from ${quoteName(rawName(table))})`;
}

/**
 * How many rows break each of the rules, which are over one relation; in one pass over it. Counting what is not null takes a
 * third of the time of counts with a filter each.
 */
async function countBroken(engine: Engine, relation: string, rules: readonly RowRule[]): Promise<readonly number[]> {
  const counts = rules.map((rule, at) => `count(case when ${rule.wrong} then 1 end) as c${at}`).join(", ");
  const [row] = await engine.select(`select ${counts} from ${relation}`);
  return rules.map((_, at) => Number(row?.[`c${at}`] ?? 0));
}

async function findBroken(engine: Engine, table: Table, rule: RowRule, counted: number): Promise<readonly Broken[]> {
  const rows = rule.exactly ?? rule;
  const sql = `select record from ${relationOf(table, rows)} where ${rows.wrong}`;
  const first = await engine.select(`${sql} order by record limit ${listed}`);
  const records = first.map((row) => Number(row["record"]));
  const [total] = rule.exactly ? await engine.select(`select count(*) as n from (${sql})`) : [{ n: counted }];
  const more = Number(total?.["n"] ?? 0) - records.length;
  return records.length === 0 ? [] : [{ table: table.name, fault: rule, records, more, all: { sql } }];
}

/** Rules that can be asked together, in the order of the first of each. */
function passes(table: Table, rules: readonly RowRule[]): readonly (readonly [string, readonly RowRule[]])[] {
  const together = new Map<string, RowRule[]>();
  for (const rule of rules.filter((each) => !each.looksElsewhere)) {
    const relation = relationOf(table, rule);
    const asked = together.get(relation);
    if (asked) asked.push(rule);
    else together.set(relation, [rule]);
  }
  const alone = rules.filter((rule) => rule.looksElsewhere).map((rule) => [relationOf(table, rule), [rule]] as const);
  return [...together, ...alone];
}

/** Asks every rule of a table, most of them in one pass over it. */
export async function runRules(engine: Engine, table: Table, rules: readonly RowRule[]): Promise<readonly Broken[]> {
  const found: Broken[] = [];
  for (const [relation, asked] of passes(table, rules)) {
    const counts = await countBroken(engine, relation, asked);
    for (const [at, rule] of asked.entries()) {
      const counted = counts[at] ?? 0;
      if (counted > 0) found.push(...(await findBroken(engine, table, rule, counted)));
    }
  }
  return found;
}
