import { sixStages } from "@rapport/domain";
import type { StageModel } from "@rapport/domain";
import type { InterventionType } from "@rapport/plugin";
import { acceptedTypes } from "./accepted-types.js";
import { loadAndCheck } from "./checks/load-and-check.js";
import type { Loaded } from "./checks/load-and-check.js";
import type { Dataset } from "./dataset.js";
import { openEngine } from "./engine/engine.js";
import type { Engine } from "./engine/engine.js";
import { scoreItems } from "./engine/item-scores.js";
import { typeTable } from "./engine/typed-table.js";
import { clientsOfUnits, makeUnits } from "./engine/units.js";
import type { GivenRows } from "./files/rows-sheet.js";
import type { Finding } from "./finding.js";
import { tables } from "./tables/tables.js";

export interface DatasetOptions {
  /** The intervention types that are in use; without them codes, details and the rules that types declare are not checked. */
  readonly plugins?: readonly InterventionType[];
  /** The practice's stage model; the six stages by default. */
  readonly stageModel?: StageModel;
  /** An ISO date; by default the newest day in the data. */
  readonly asOf?: string;
  /** The tables to read and check; all by default. The three required ones are always read. */
  readonly only?: readonly string[];
}

/** A dataset and what a person should still look at, or the findings that keep it from being read. */
export type OpenedDataset =
  | { readonly dataset: Dataset; readonly findings: readonly Finding[] }
  | { readonly dataset?: never; readonly findings: readonly Finding[] };

async function finish(engine: Engine, { sources, skipped, asOf }: Loaded, stageModel: StageModel): Promise<Dataset> {
  const [consent] = await engine.select("select count(*) as n from raw_clients where consent_analytics <> 'yes'");
  for (const table of tables) await typeTable(engine, table);
  await makeUnits(engine);
  await scoreItems(engine);
  const [named] = await engine.select("select count(distinct practitioner_id) as n from episodes");
  return {
    asOf,
    stageModel,
    has: (table) => sources.has(table) || skipped.has(table),
    clientsWithoutConsent: Number(consent?.["n"] ?? 0),
    units: () => clientsOfUnits(engine),
    practitioners: Number(named?.["n"] ?? 0),
    select: (sql, parameters) => engine.select(sql, parameters),
    close: () => engine.close(),
  };
}

/**
 * Reads and checks a practice's records in the tables of this package: a folder with a file for each (CSV, JSON lines,
 * Parquet), an XLSX workbook with a sheet for each, a `.duckdb` file that `rapport import` made, or rows given by a program.
 *
 * Returns the dataset with any warnings, or findings alone when one of them is an error. Rejects with a
 * `DatasetNotFoundError` where there is none of these, and with a `PluginRefusedError` where an intervention type does not
 * keep its contract. Close the dataset when done with it.
 */
export async function openDataset(from: string | GivenRows, options: DatasetOptions = {}): Promise<OpenedDataset> {
  const { stageModel = sixStages, only, asOf } = options;
  const plugins = acceptedTypes(options.plugins ?? []);
  const engine = await openEngine();
  try {
    const loaded = await loadAndCheck(engine, from, { stageModel, plugins, only, asOf });
    const { findings } = loaded;
    if (findings.some((finding) => finding.severity === "error")) {
      engine.close();
      return { findings };
    }
    return { dataset: await finish(engine, loaded, stageModel), findings };
  } catch (error) {
    engine.close();
    throw error;
  }
}

/** Every finding about a practice's records; nothing is changed. Rejects as `openDataset` does. */
export async function checkDataset(
  from: string | GivenRows,
  options: DatasetOptions = {},
): Promise<readonly Finding[]> {
  const { dataset, findings } = await openDataset(from, options);
  dataset?.close();
  return findings;
}
