import type { StageModel } from "@rapport/domain/vocabulary";
import type { InterventionType } from "@rapport/plugin";
import { allEnded } from "../engine/all-ended.js";
import type { Engine } from "../engine/engine.js";
import { newestDays } from "../engine/newest-day.js";
import { shareOutTables } from "../engine/share-out.js";
import { leavesRowOut } from "../files/left-out.js";
import type { GivenRows } from "../files/rows-sheet.js";
import { refusesAll } from "../finding-rules.js";
import type { Finding } from "../finding.js";
import { addFaults, noFaults } from "../quality/faulty-counts.js";
import type { FaultyCounts } from "../quality/faulty-counts.js";
import { forgetWithoutConsent } from "../quality/without-consent.js";
import type { Table } from "../tables/table.js";
import { tables } from "../tables/tables.js";
import { afterAsOfRules } from "./after-as-of-rules.js";
import type { LastDay } from "./after-as-of-rules.js";
import { brokenFindings } from "./broken-findings.js";
import { emptiedTables } from "./emptied-tables.js";
import { added, leaveOut } from "./leave-out.js";
import type { Found } from "./leave-out.js";
import { loadTables } from "./load-tables.js";
import type { LoadedTables } from "./load-tables.js";
import type { RowRule } from "./row-rule.js";
import { runRules } from "./run-rules.js";
import { staysInOrder } from "./stays-in-order.js";
import { forgetStays, makeStays } from "./stays-table.js";
import type { Broken } from "./run-rules.js";
import { schemaRules } from "./schema-rules.js";
import { courseRules, tableRules, withinStaysRules } from "./table-rules.js";
import { forgetTypes, typeFindings } from "./types/type-findings.js";

interface LoadOptions {
  readonly stageModel: StageModel;
  readonly plugins: readonly InterventionType[];
  readonly only: readonly string[] | undefined;
  readonly asOf: string | undefined;
  readonly notAfter: string | undefined;
  readonly showValues: boolean;
}

export interface Loaded extends LoadedTables {
  /** How many rows were left out of each table, for an error in them or in one that they refer to. */
  readonly rejected: ReadonlyMap<string, number>;
  /** The same without rows of clients who are known not to have consented, with rows that are odd. */
  readonly faulty: FaultyCounts;
  /** The day that was given, or the newest in the data; empty where headers or structure are not in order. */
  readonly asOf: string;
}

type RulesOf = (table: Table) => readonly RowRule[] | Promise<readonly RowRule[]>;

async function ask(engine: Engine, { sources }: LoadedTables, rulesOf: RulesOf): Promise<readonly Broken[]> {
  const asked = tables.filter(({ name }) => sources.has(name));
  return (await allEnded(asked.map(async (table) => runRules(engine, table, await rulesOf(table))))).flat();
}

/** The as-of day, and the day after which nothing can be, where something is. */
async function daysOf(
  engine: Engine,
  loaded: LoadedTables,
  { asOf, notAfter }: LoadOptions,
): Promise<{ readonly asOf: string; readonly last?: LastDay }> {
  if (asOf !== undefined) return { asOf, last: { day: asOf, is: "as-of" } };
  const { newest = "", known = notAfter ?? "" } = await newestDays(engine, loaded, notAfter);
  if (notAfter === undefined || newest <= notAfter) return { asOf: newest };
  return { asOf: known, last: { day: notAfter, is: "today" } };
}

/** Rows that the reader had to leave out. */
function ragged(findings: readonly Finding[], { sources }: LoadedTables): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const [table, { name }] of sources) {
    const rows = findings.filter((finding) => finding.file === name && leavesRowOut(finding));
    if (rows.length > 0)
      counts.set(
        table,
        rows.reduce((sum, { more = 0 }) => sum + 1 + more, 0),
      );
  }
  return counts;
}

/**
 * Loads every table into the engine, checks it, and leaves out the rows with an error. Rows are looked at only where
 * headers and structure are in order, so that one fault is not reported many times; rows beside others, only among those
 * that are sound by themselves.
 */
export async function loadAndCheck(engine: Engine, from: string | GivenRows, options: LoadOptions): Promise<Loaded> {
  const loaded = await loadTables(engine, from, options);
  if (loaded.findings.some(refusesAll)) return { ...loaded, rejected: new Map(), faulty: noFaults, asOf: "" };
  await shareOutTables(engine);
  const { stageModel, plugins, showValues } = options;
  const { sources, skipped, sound } = loaded;
  const present: ReadonlySet<string> = new Set(sources.keys());
  const unread = ragged(loaded.findings, loaded);
  const torn: ReadonlySet<string> = new Set(unread.keys());
  const types = plugins.map((type) => type.code);
  const found: Found[] = [];
  const settle = async (broken: readonly Broken[]) => {
    found.push(await leaveOut(engine, broken, { present, showValues }));
  };
  await engine.run("create table torn_episodes (episode_id varchar)");
  const asFound = sound.has("stages") ? staysInOrder(engine) : Promise.resolve(false);
  await settle(
    await ask(engine, loaded, async (table) => {
      // Of use to one table; the others are looked at meanwhile.
      const inOrder = table.name === "stages" && (await asFound);
      return [
        ...schemaRules(table, { sources, sound, torn, distinct: new Set(inOrder ? ["stages"] : []) }),
        ...tableRules(table.name, { inOrder, stageModel, types, present, torn }),
      ];
    }),
  );
  const inOrder = await asFound;
  const rulesOptions = { inOrder, stageModel, types, present, torn };
  await settle(await ask(engine, loaded, ({ name }) => courseRules(name, rulesOptions)));
  // Made of stays that no rule leaves out any more, for these tables.
  const hasStays = ["interventions", "sessions"].some((table) => present.has(table));
  if (hasStays) await makeStays(engine, inOrder);
  await settle(await ask(engine, loaded, ({ name }) => withinStaysRules(name, rulesOptions)));
  const { asOf, last } = await daysOf(engine, loaded, options);
  await settle(last ? await ask(engine, loaded, (table) => afterAsOfRules(table, last)) : []);
  const ofTypes = await typeFindings(engine, { types: plugins, stageModel, asOf, sources, skipped });
  await settle(ofTypes.broken);
  await forgetTypes(engine, ofTypes);
  if (hasStays) await forgetStays(engine);
  await engine.run("drop table torn_episodes");

  await forgetWithoutConsent(engine);

  const rejected = found.map((each) => each.rejected).reduce(added, unread);
  // A row that cannot be read is nobody's.
  const faulty = found.map((each) => each.faulty).reduce(addFaults, { ...noFaults, leftOut: unread });
  const findings = [...loaded.findings, ...ofTypes.files];
  for (const [table, sheet] of sources) {
    const broken = found.flatMap((each) => each.broken).filter((each) => each.table === table);
    findings.push(...(await brokenFindings(sheet, broken)));
  }
  if (rejected.size > 0) findings.push(...(await emptiedTables(engine, sources)));
  return { ...loaded, findings, rejected, faulty, asOf };
}
