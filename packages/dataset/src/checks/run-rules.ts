import type { Engine } from "../engine/engine.js";
import { quoteName } from "../engine/quote.js";
import { isBlank, rawName } from "../engine/raw-table.js";
import type { Finding } from "../finding.js";
import type { Table } from "../tables/table.js";
import type { Fault, RowRule } from "./row-rule.js";

/** How many rows with the same fault are listed one by one. */
export const listed = 5;

/** What some rows have wrong, and where: the number of each in its table, from 0. */
export interface Broken {
  readonly fault: Fault;
  readonly records: readonly number[];
  readonly more: number;
}

async function countBroken(engine: Engine, table: Table, rules: readonly RowRule[]): Promise<readonly number[]> {
  if (rules.length === 0) return [];
  const counts = rules.map((rule, at) => `count(*) filter (where ${rule.wrong}) as c${at}`).join(", ");
  const [row] = await engine.select(`select ${counts} from ${quoteName(rawName(table))} where not (${isBlank(table)})`);
  return rules.map((_, at) => Number(row?.[`c${at}`] ?? 0));
}

async function findBroken(engine: Engine, table: Table, rule: RowRule, total: number): Promise<Broken> {
  const rows = await engine.select(
    `select rowid as record from ${quoteName(rawName(table))} where not (${isBlank(table)}) and (${rule.wrong}) order by rowid limit ${listed}`,
  );
  const records = rows.map((row) => Number(row["record"]));
  return { fault: rule, records, more: total - records.length };
}

/** Asks every rule of a table, most of them in one pass over it. */
export async function runRules(engine: Engine, table: Table, rules: readonly RowRule[]): Promise<readonly Broken[]> {
  const together = rules.filter((rule) => !rule.looksElsewhere);
  const counts = await countBroken(engine, table, together);
  const found: Broken[] = [];
  for (const [at, rule] of together.entries()) {
    const total = counts[at] ?? 0;
    if (total > 0) found.push(await findBroken(engine, table, rule, total));
  }
  for (const rule of rules.filter((each) => each.looksElsewhere)) {
    const [row] = await engine.select(
      `select count(*) as n from ${quoteName(rawName(table))} where not (${isBlank(table)}) and (${rule.wrong})`,
    );
    const total = Number(row?.["n"] ?? 0);
    if (total > 0) found.push(await findBroken(engine, table, rule, total));
  }
  return found;
}

/** Findings for people: one a row, the last of a kind saying how many more there are. */
export function brokenFindings(
  file: string,
  broken: readonly Broken[],
  rowOf: (record: number) => number,
): readonly Finding[] {
  return broken.flatMap(({ fault, records, more }) =>
    records.map((record, at): Finding => {
      const { severity, code, column, message, hint } = fault;
      return {
        severity,
        code,
        file,
        row: rowOf(record),
        ...(column === undefined ? {} : { column }),
        message,
        hint,
        ...(more > 0 && at === records.length - 1 ? { more } : {}),
      };
    }),
  );
}
