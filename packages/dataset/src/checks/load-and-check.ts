import type { StageModel } from "@rapport/domain";
import type { InterventionType } from "@rapport/plugin";
import type { Engine } from "../engine/engine.js";
import { asOfDay } from "../engine/newest-day.js";
import { fillRawTable } from "../engine/raw-table.js";
import { findTables } from "../files/find-tables.js";
import type { GivenRows } from "../files/rows-sheet.js";
import type { Sheet } from "../files/sheet.js";
import type { Finding } from "../finding.js";
import { tables } from "../tables/tables.js";
import { checkRows, loadTable } from "./check-table.js";
import { typeFindings } from "./types/type-findings.js";

interface LoadOptions {
  readonly stageModel: StageModel;
  readonly plugins: readonly InterventionType[];
  readonly only: readonly string[] | undefined;
  readonly asOf: string | undefined;
}

export interface Loaded {
  readonly findings: readonly Finding[];
  readonly sources: ReadonlyMap<string, Sheet>;
  /** Tables that are there and were not asked for. */
  readonly skipped: ReadonlyMap<string, Sheet>;
  /** The day that was given, or the newest in the data; empty where headers or structure are not in order. */
  readonly asOf: string;
}

function missingTable(file: string, hint: string): Finding {
  return {
    severity: "error",
    code: "missing-table",
    file,
    message: "the table is missing",
    hint,
  };
}

/**
 * Loads every table as text into the engine and checks it. Rows are looked at only where headers and structure are in
 * order, so that one fault is not reported many times.
 */
export async function loadAndCheck(engine: Engine, from: string | GivenRows, options: LoadOptions): Promise<Loaded> {
  const findings: Finding[] = [];
  const sources = new Map<string, Sheet>();
  const skipped = new Map<string, Sheet>();
  const found = await findTables(engine, from);
  if (found.findings.length > 0) return { findings: found.findings, sources, skipped, asOf: "" };
  for (const table of tables) {
    const source = await found.open(table);
    const wanted = table.required || !options.only || options.only.includes(table.name);
    if (!source && table.required) {
      findings.push(missingTable(found.place(table.name), found.hint ?? `Every dataset has it: ${table.about}`));
    } else if (source && wanted) {
      const loaded = await loadTable(engine, table, source);
      sources.set(table.name, loaded.sheet);
      findings.push(...loaded.findings);
    } else {
      if (source) skipped.set(table.name, source);
      await fillRawTable(engine, table, undefined);
    }
  }
  if (findings.some((finding) => finding.severity === "error")) return { findings, sources, skipped, asOf: "" };
  const { stageModel, plugins } = options;
  const present = new Set(sources.keys());
  const types = plugins.map((type) => type.code);
  for (const table of tables) {
    const source = sources.get(table.name);
    if (source) findings.push(...(await checkRows(engine, table, source, present, { stageModel, types })));
  }
  const asOf = options.asOf ?? (await asOfDay(engine, skipped));
  findings.push(...(await typeFindings(engine, { types: plugins, stageModel, asOf, sources, skipped })));
  return { findings, sources, skipped, asOf };
}
