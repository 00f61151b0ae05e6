import type { Broken } from "../checks/run-rules.js";
import type { Engine } from "../engine/engine.js";
import { quoteName } from "../engine/quote.js";
import { rawName } from "../engine/raw-table.js";
import { findingRules } from "../finding-rules.js";
import type { FindingCode } from "../finding-rules.js";
import { tables } from "../tables/tables.js";
import { isWithoutConsent, noteWithoutConsent } from "./without-consent.js";

/** How many of these rows are not known to be of a client without consent. */
async function countOf(engine: Engine, name: string, { sql, parameters }: Broken["all"]): Promise<number> {
  const table = tables.find((each) => each.name === name);
  if (!table) return 0;
  const [row] = await engine.select(
    `select count(*) as n from ${quoteName(rawName(table))}
     where rowid in (select record from (${sql})) and not (${isWithoutConsent(table)})`,
    parameters,
  );
  return Number(row?.["n"] ?? 0);
}

/** How many rows of each table are odd by each rule, while they are still there. */
export async function countOdd(
  engine: Engine,
  broken: readonly Broken[],
): Promise<ReadonlyMap<string, ReadonlyMap<FindingCode, number>>> {
  const odd = new Map<string, Map<FindingCode, number>>();
  const about = broken.filter(({ fault: { code } }) => findingRules[code].severity === "warning");
  if (about.length > 0) await noteWithoutConsent(engine);
  for (const { table, fault, all } of about) {
    const ofTable = odd.get(table) ?? new Map<FindingCode, number>();
    ofTable.set(fault.code, (ofTable.get(fault.code) ?? 0) + (await countOf(engine, table, all)));
    odd.set(table, ofTable);
  }
  return odd;
}

/** The same of rows that are about to be left out, given by a query of their records. */
export async function countLeftOut(engine: Engine, table: string, records: string): Promise<number> {
  await noteWithoutConsent(engine);
  return countOf(engine, table, { sql: records });
}
