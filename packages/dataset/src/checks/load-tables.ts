import { allEnded } from "../engine/all-ended.js";
import type { Engine } from "../engine/engine.js";
import { fillRawTable } from "../engine/raw-table.js";
import { shareOutReading } from "../engine/share-out.js";
import { findTables } from "../files/find-tables.js";
import type { FoundTables } from "../files/found-tables.js";
import type { GivenRows } from "../files/rows-sheet.js";
import type { Sheet } from "../files/sheet.js";
import type { Finding } from "../finding.js";
import type { Table } from "../tables/table.js";
import { tables } from "../tables/tables.js";
import { loadTable } from "./check-table.js";
import type { LoadedTable } from "./check-table.js";

/** The tables of a dataset in the engine. */
export interface LoadedTables {
  /** The tables of which every cell is sound and of its column's type; the others are text. */
  readonly sound: ReadonlySet<string>;
  readonly findings: readonly Finding[];
  readonly sources: ReadonlyMap<string, Sheet>;
  /** Tables that are there and were not asked for. */
  readonly skipped: ReadonlyMap<string, Sheet>;
}

function missingTable({ name, about }: Table, { place, near }: FoundTables): Finding {
  const meant = near(name);
  return {
    severity: "error",
    code: "missing-table",
    file: place(name),
    message: "the table is missing",
    hint: `${meant === undefined ? "" : `Did you mean it by ${meant}? Then call it ${name}. `}Every dataset has it: ${about}`,
  };
}

/** Loads every table that is there and wanted, `only` and those that are required, into the engine. */
export async function loadTables(
  engine: Engine,
  from: string | GivenRows,
  { only, showValues }: { readonly only: readonly string[] | undefined; readonly showValues: boolean },
): Promise<LoadedTables> {
  const findings: Finding[] = [];
  const sources = new Map<string, Sheet>();
  const skipped = new Map<string, Sheet>();
  const sound = new Set<string>();
  const found = await findTables(engine, from);
  if (found.findings.length > 0) return { findings: found.findings, sources, skipped, sound };
  await shareOutReading(engine, found.largest);
  // At the same time: the engine reads a file that is not very large with one processor.
  const loaded = await allEnded(
    tables.map(async (table): Promise<Partial<LoadedTable> & { readonly skipped?: Sheet }> => {
      const source = await found.open(table);
      if (source && (table.required || !only || only.includes(table.name))) {
        return loadTable(engine, table, source, showValues);
      }
      if (!source && table.required) return { findings: [missingTable(table, found)] };
      await fillRawTable(engine, table, undefined);
      return source ? { skipped: source } : {};
    }),
  );
  for (const [at, { name }] of tables.entries()) {
    const table = loaded[at];
    findings.push(...(table?.findings ?? []));
    if (table?.sheet) sources.set(name, table.sheet);
    if (table?.skipped) skipped.set(name, table.skipped);
    if (table?.sound) sound.add(name);
  }
  return { findings, sources, skipped, sound };
}
