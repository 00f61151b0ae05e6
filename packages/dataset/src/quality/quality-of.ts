import { allEnded } from "../engine/all-ended.js";
import type { Engine } from "../engine/engine.js";
import { quoteName } from "../engine/quote.js";
import { findingRules } from "../finding-rules.js";
import type { FindingCode } from "../finding-rules.js";
import { tables } from "../tables/tables.js";
import type { DataQuality, TableQuality } from "./data-quality.js";
import { keyColumns } from "./key-columns.js";
import type { FaultyCounts } from "./faulty-counts.js";

/** Without the rule's number in the facts of the domain. */
const meaningOf = (code: FindingCode) => findingRules[code].meaning.replace(/ \(P[^)]*\)$/u, "");

async function tableQuality(engine: Engine, table: string, { leftOut, odd }: FaultyCounts): Promise<TableQuality> {
  const columns = keyColumns[table] ?? [];
  const counts = columns.flatMap(({ column, of = "true" }, at) => [
    `count(*) filter (where ${of}) as of${at}`,
    `count(*) filter (where ${of} and ${quoteName(column)} is null) as rows${at}`,
  ]);
  const [row] = await engine.select(`select ${["count(*) as n", ...counts].join(", ")} from ${quoteName(table)}`);
  const numberOf = (name: string) => Number(row?.[name] ?? 0);
  return {
    table,
    rows: numberOf("n"),
    leftOut: leftOut.get(table) ?? 0,
    odd: [...(odd.get(table) ?? [])].flatMap(([code, count]) =>
      count === 0 ? [] : [{ code, meaning: meaningOf(code), rows: count }],
    ),
    empty: columns.map(({ column }, at) => ({ column, of: numberOf(`of${at}`), rows: numberOf(`rows${at}`) })),
  };
}

/** How complete the tables are that were read; for tables with types, before they are narrowed. */
export async function qualityOf(engine: Engine, read: ReadonlySet<string>, faulty: FaultyCounts): Promise<DataQuality> {
  const asked = tables.filter(({ name }) => read.has(name));
  return allEnded(asked.map(({ name }) => tableQuality(engine, name, faulty)));
}
