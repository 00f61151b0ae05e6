import type { StageModel } from "@rapport/domain";
import type { InterventionType } from "@rapport/plugin";
import type { Engine } from "../engine/engine.js";
import { fillRawTable } from "../engine/raw-table.js";
import { findSource } from "../files/source.js";
import type { GivenRows, Source } from "../files/source.js";
import type { Finding } from "../finding.js";
import { tables } from "../tables/tables.js";
import { checkDetailsOf, checkRows, loadTable } from "./check-table.js";

interface LoadOptions {
  readonly stageModel: StageModel;
  readonly plugins: readonly InterventionType[];
  readonly only: readonly string[] | undefined;
}

interface Loaded {
  readonly findings: readonly Finding[];
  readonly sources: ReadonlyMap<string, Source>;
  /** Tables that are there and were not asked for. */
  readonly skipped: ReadonlyMap<string, Source>;
}

function missingTable(file: string, about: string): Finding {
  return {
    severity: "error",
    code: "missing-table",
    file,
    message: "the table is missing",
    hint: `Every dataset has it: ${about}`,
  };
}

/**
 * Loads every table as text into the engine and checks it. Rows are looked at only where headers and structure are in
 * order, so that one fault is not reported many times.
 */
export async function loadAndCheck(engine: Engine, from: string | GivenRows, options: LoadOptions): Promise<Loaded> {
  const findings: Finding[] = [];
  const sources = new Map<string, Source>();
  const skipped = new Map<string, Source>();
  for (const table of tables) {
    const source = await findSource(from, table.name);
    const wanted = table.required || !options.only || options.only.includes(table.name);
    if (!source && table.required) {
      findings.push(missingTable(typeof from === "string" ? `${table.name}.csv` : table.name, table.about));
    } else if (source && wanted) {
      sources.set(table.name, source);
      findings.push(...(await loadTable(engine, table, source)));
    } else {
      if (source) skipped.set(table.name, source);
      await fillRawTable(engine, table, undefined);
    }
  }
  if (findings.some((finding) => finding.severity === "error")) return { findings, sources, skipped };
  const present = new Set(sources.keys());
  const types = options.plugins.map((type) => type.code);
  for (const table of tables) {
    const source = sources.get(table.name);
    if (!source) continue;
    findings.push(...(await checkRows(engine, table, source, present, { stageModel: options.stageModel, types })));
    if (table.name === "assignments" && present.has("interventions")) {
      findings.push(...(await checkDetailsOf(engine, source, options.plugins)));
    }
  }
  return { findings, sources, skipped };
}
