import { sixStages } from "@rapport/domain/vocabulary";
import type { StageModel } from "@rapport/domain/vocabulary";
import type { InterventionType } from "@rapport/plugin";
import { acceptedTypes } from "./accepted-types.js";
import { loadAndCheck } from "./checks/load-and-check.js";
import type { Loaded } from "./checks/load-and-check.js";
import type { Dataset } from "./dataset.js";
import { engineName, openEngine } from "./engine/engine.js";
import type { Engine } from "./engine/engine.js";
import type { EngineSettings } from "./engine/engine-settings.js";
import { forgetReferences } from "./engine/forget-references.js";
import { scoreItems } from "./engine/item-scores.js";
import { narrowToOpened, narrowToPractices } from "./engine/narrow.js";
import type { OpenedPeriod } from "./engine/narrow.js";
import { quoteName } from "./engine/quote.js";
import { typeTable } from "./engine/typed-table.js";
import { clientsOfUnits, makeUnits, practicesOfUnits, practitionersOfUnits } from "./engine/units.js";
import type { GivenRows } from "./files/rows-sheet.js";
import { refusesAll } from "./finding-rules.js";
import type { Finding } from "./finding.js";
import { qualityOf } from "./quality/quality-of.js";
import { recordsDigest } from "./quality/records-digest.js";
import { tables } from "./tables/tables.js";
import { UnknownPracticeError } from "./unknown-practice.js";
import { version } from "./version.js";

export interface DatasetOptions extends EngineSettings {
  /** The intervention types that are in use; without them codes, details and the rules that types declare are not checked. */
  readonly plugins?: readonly InterventionType[];
  /** The practice's stage model; the six stages by default. */
  readonly stageModel?: StageModel;
  /** An ISO date; by default the newest day in the data. */
  readonly asOf?: string;
  /**
   * An ISO date after which nothing can have happened, for instance today. Later days are told, and none of them is taken as
   * the as-of day.
   */
  readonly notAfter?: string;
  /** The tables to read and check; all by default. The three required ones are always read. */
  readonly only?: readonly string[];
  /** Only episodes that were opened between these days, and what is recorded of them; all by default. */
  readonly opened?: OpenedPeriod;
  /** Only episodes of these practices, by their identifiers (`practice_id`); all by default. */
  readonly practices?: readonly string[];
  /** Any error keeps the dataset from being read, where else the row is left out. */
  readonly strict?: boolean;
  /** Findings hold what the cell holds, too. */
  readonly showValues?: boolean;
}

/** What was found in a dataset. */
interface Checked {
  readonly findings: readonly Finding[];
  /**
   * How many rows of each table are left out, for an error in them or in a row that they refer to; tables without any are
   * not named.
   */
  readonly rejected: Readonly<Record<string, number>>;
}

/** A dataset and what a person should still look at, or the findings that keep it from being read. */
export type OpenedDataset = (Checked & { readonly dataset: Dataset }) | (Checked & { readonly dataset?: never });

/** An ISO date that there is, and in the order of a period. */
function checkedPeriod({ from, to }: OpenedPeriod): OpenedPeriod {
  for (const day of [from, to]) {
    const time = day === undefined ? 0 : Date.parse(`${day}T00:00:00Z`);
    if (day !== undefined && (Number.isNaN(time) || !new Date(time).toISOString().startsWith(day))) {
      throw new RangeError("A period begins and ends with a day, written as 2026-06-30.");
    }
  }
  if (from !== undefined && to !== undefined && from > to) throw new RangeError("A period begins before it ends.");
  return { ...(from === undefined ? {} : { from }), ...(to === undefined ? {} : { to }) };
}

/** Tables of questions that are asked at the same time have names of their own. */
function keeperIn(engine: Engine): Dataset["keep"] {
  let count = 0;
  return async (name, sql, parameters) => {
    count += 1;
    const table = `kept_${count}_${name}`;
    await engine.run(`create table ${quoteName(table)} as ${sql}`, parameters);
    return { table, forget: () => engine.run(`drop table ${quoteName(table)}`) };
  };
}

/** The practices that the episodes are of, or those of them that were asked for. */
async function practicesIn(engine: Engine, asked: readonly string[] | undefined): Promise<readonly string[]> {
  const rows = await engine.select(
    "select distinct practice_id from episodes where practice_id is not null order by practice_id",
  );
  const all = rows.map((row) => String(row["practice_id"]));
  if (asked === undefined) return all;
  const unknown = asked.findIndex((practice) => !all.includes(practice));
  if (unknown >= 0) throw new UnknownPracticeError(unknown, all.length > 0);
  return all.filter((practice) => asked.includes(practice));
}

interface Finishing {
  readonly stageModel: StageModel;
  readonly opened: OpenedPeriod;
  readonly asked: readonly string[] | undefined;
}

async function finish(
  engine: Engine,
  { sources, skipped, sound, asOf, faulty }: Loaded,
  { stageModel, opened, asked }: Finishing,
): Promise<Dataset> {
  const [consent] = await engine.select("select count(*) as n from raw_clients where consent_analytics <> 'yes'");
  const withoutConsent = Number(consent?.["n"] ?? 0);
  for (const table of tables) await typeTable(engine, table, sound.has(table.name));
  const read = new Set(sources.keys());
  const quality = await qualityOf(engine, read, faulty);
  // Only now: a cell that is emptied here was filled in.
  if (withoutConsent > 0) await forgetReferences(engine);
  const digest = await recordsDigest(engine, read, { leftOut: [...faulty.leftOut].toSorted(), withoutConsent });
  const practices = await practicesIn(engine, asked);
  if (asked !== undefined) await narrowToPractices(engine, practices);
  await narrowToOpened(engine, opened);
  await makeUnits(engine);
  await scoreItems(engine);
  const [named] = await engine.select("select count(distinct practitioner_id) as n from episodes");
  await engine.packTables();
  await engine.lock();
  return {
    asOf,
    opened,
    practices,
    ...(asked === undefined ? {} : { onlyPractices: practices }),
    practicesOf: () => practicesOfUnits(engine, practices),
    stageModel,
    has: (table) => sources.has(table) || skipped.has(table),
    clientsWithoutConsent: withoutConsent,
    quality,
    digest,
    versions: { dataset: version, engine: engineName },
    units: () => clientsOfUnits(engine),
    practitionersOf: () => practitionersOfUnits(engine),
    practitioners: Number(named?.["n"] ?? 0),
    select: (sql, parameters) => engine.select(sql, parameters),
    numbers: (sql, columns, parameters) => engine.numbers(sql, columns, parameters),
    keep: keeperIn(engine),
    close: closedOnce(engine),
  };
}

function closedOnce(engine: Engine): () => void {
  let isOpen = true;
  return () => {
    if (isOpen) engine.close();
    isOpen = false;
  };
}

interface LoadedEngine {
  readonly engine: Engine;
  readonly loaded: Loaded;
  /** Something keeps the dataset from being read. */
  readonly refused: boolean;
}

async function loadedEngine(from: string | GivenRows, options: DatasetOptions): Promise<LoadedEngine> {
  const { stageModel = sixStages, only, asOf, notAfter, strict = false, showValues = false } = options;
  const plugins = acceptedTypes(options.plugins ?? []);
  const engine = await openEngine(options);
  try {
    const loaded = await loadAndCheck(engine, from, { stageModel, plugins, only, asOf, notAfter, showValues });
    const refused = loaded.findings.some((each) => refusesAll(each) || (strict && each.severity === "error"));
    return { engine, loaded, refused };
  } catch (error) {
    engine.close();
    throw error;
  }
}

/**
 * Reads and checks a practice's records in the tables of this package: a folder with a file for each (CSV, JSON lines,
 * Parquet), an XLSX workbook with a sheet for each, a `.duckdb` file that `rapport import` made, or rows given by a program.
 *
 * Returns the dataset without the rows that have an error, or that refer to one of these, and every finding; findings
 * without a dataset where an error is about a file, no row of a required table is left, or, with `strict`, there is any error. Rejects with a
 * `DatasetNotFoundError` where there is none of these, with an `UnknownPracticeError` for a practice that no episode is of, with a
 * `PluginRefusedError` where an intervention type does not
 * keep its contract, with a `RangeError` for a memory limit, a number of threads or a period that there cannot be, and with a
 * `DatasetResourceError` where memory or disk do not suffice. Once opened, no query reads a file or changes a setting. Close
 * the dataset when done with it: that removes its temporary files, as does the end of the process.
 */
export async function openDataset(from: string | GivenRows, options: DatasetOptions = {}): Promise<OpenedDataset> {
  const { stageModel = sixStages } = options;
  const opened = checkedPeriod(options.opened ?? {});
  const asked = options.practices;
  if (asked?.length === 0) throw new RangeError("Name a practice, or leave the practices out for all of them.");
  const { engine, loaded, refused } = await loadedEngine(from, options);
  const { findings } = loaded;
  const rejected = Object.fromEntries(loaded.rejected);
  if (refused) {
    engine.close();
    return { findings, rejected };
  }
  try {
    return { dataset: await finish(engine, loaded, { stageModel, opened, asked }), findings, rejected };
  } catch (error) {
    engine.close();
    throw error;
  }
}

/** What there is to say of a practice's records, of which nothing is kept. */
export interface InspectedDataset extends Checked {
  /** Whether `openDataset` would open it. */
  readonly usable: boolean;
}

/** Checks a practice's records as `openDataset` does, and opens none; nothing is changed. Rejects as it does. */
export async function inspectDataset(
  from: string | GivenRows,
  options: DatasetOptions = {},
): Promise<InspectedDataset> {
  const { engine, loaded, refused } = await loadedEngine(from, options);
  engine.close();
  return { findings: loaded.findings, rejected: Object.fromEntries(loaded.rejected), usable: !refused };
}

/** Every finding about a practice's records; nothing is changed. Rejects as `openDataset` does. */
export async function checkDataset(
  from: string | GivenRows,
  options: DatasetOptions = {},
): Promise<readonly Finding[]> {
  return (await inspectDataset(from, options)).findings;
}
