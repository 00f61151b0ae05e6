import type { Engine } from "../engine/engine.js";
import { quoteName } from "../engine/quote.js";
import { rawName } from "../engine/raw-table.js";
import type { Sheet } from "../files/sheet.js";
import type { Finding } from "../finding.js";
import type { Table } from "../tables/table.js";
import { tables } from "../tables/tables.js";

/** Whether each row of the table needs one of a table that is named here. */
const needsOneOf = (table: Table, names: ReadonlySet<string>): boolean =>
  Object.values(table.columns).some(
    ({ required, references }) => required && references && names.has(references.table),
  );

/**
 * The required tables of which every row is left out. Where a table has lost its rows because another one has, that one is
 * named alone: one fault is told once.
 */
export async function emptiedTables(engine: Engine, sources: ReadonlyMap<string, Sheet>): Promise<readonly Finding[]> {
  const findings: Finding[] = [];
  const emptied = new Set<string>();
  for (const table of tables.filter(({ required }) => required)) {
    const [row] = await engine.select(`select count(*) as n from ${quoteName(rawName(table))}`);
    if (Number(row?.["n"] ?? 0) > 0) continue;
    if (!needsOneOf(table, emptied)) {
      findings.push({
        severity: "error",
        code: "empty-table",
        file: sources.get(table.name)?.name ?? table.name,
        message: "every row of the table has to be left out",
        hint: "Mend its rows, or those that they refer to: without any, there is nothing to report on.",
      });
    }
    emptied.add(table.name);
  }
  return findings;
}
