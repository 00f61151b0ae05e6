import { resolve } from "node:path";
import type { Engine } from "../engine/engine.js";
import { tables } from "../tables/tables.js";
import { buildTable, emptyTable } from "./build/build-table.js";
import type { BuildOptions, BuiltTable } from "./build/build-table.js";
import { cellsOfSource } from "./build/cells-of-source.js";
import { expressionGroups } from "./build/expression-groups.js";
import { prepareSources } from "./build/prepare-sources.js";
import { mappingError } from "./import-error.js";
import type { ImportOptions } from "./import-options.js";
import type { ImportProblem } from "./import-problem.js";
import type { ImportSummary } from "./import-summary.js";
import type { Mapping } from "./mapping/cell.js";
import { keyMark } from "./pseudonym/pseudonym.js";
import { useKey } from "./pseudonym/use-key.js";
import { loadSource } from "./source/load-source.js";
import type { LoadedSource } from "./source/loaded-source.js";
import type { Disk } from "./write/disk.js";
import { assertTarget, writeTarget } from "./write/write-target.js";

type FilesBySource = ReadonlyMap<string, readonly string[]>;

async function loadSources(engine: Engine, mapping: Mapping, files: FilesBySource): Promise<readonly LoadedSource[]> {
  const loaded: LoadedSource[] = [];
  for (const source of mapping.sources) {
    loaded.push(await loadSource(engine, source, files.get(source.name) ?? [], mapping));
  }
  return loaded;
}

interface Built {
  readonly built: readonly BuiltTable[];
  readonly problems: readonly ImportProblem[];
  readonly leftOut: number;
}

const needsKey = (mapping: Mapping): boolean =>
  mapping.sources.some(
    (source) => source.episodes !== undefined || cellsOfSource(source, mapping).some((cell) => cell.key !== undefined),
  );

/** Every table that the mapping makes, and the required ones of which it says nothing, without rows. */
async function buildTables(
  engine: Engine,
  mapping: Mapping,
  sources: Awaited<ReturnType<typeof prepareSources>>["sources"],
  options: BuildOptions,
): Promise<Built> {
  const built: BuiltTable[] = [];
  const problems: ImportProblem[] = [];
  let leftOut = 0;
  for (const table of tables) {
    const rule = mapping.tables.find((each) => each.table === table.name);
    if (rule) {
      const building = await buildTable(engine, table, rule, sources, options);
      built.push(building.built);
      problems.push(...building.problems);
      leftOut += building.leftOut;
    } else if (table.required) built.push(await emptyTable(engine, table));
  }
  return { built, problems, leftOut };
}

/** The same cell may be asked for in several tables. */
function eachOnce(problems: readonly ImportProblem[]): readonly ImportProblem[] {
  return [...new Map(problems.map((problem) => [JSON.stringify(problem), problem])).values()];
}

function summaryOf(mapping: Mapping, loaded: readonly LoadedSource[]) {
  return {
    files: loaded.flatMap(({ files }) => files),
    emptyTables: tables
      .filter(({ name, required }) => required && !mapping.tables.some(({ table }) => table === name))
      .map(({ name }) => name),
    unverified: mapping.unverified,
    notes: mapping.notes,
  };
}

/** Reads the files of each source, makes the tables, and writes them where nothing speaks against it. */
export async function importInto(
  engine: Engine,
  disk: Disk,
  mapping: Mapping,
  files: FilesBySource,
  options: ImportOptions,
): Promise<ImportSummary> {
  const { to, dryRun = false, force = false, format = "csv", leaveOut = false, showValues = false } = options;
  const { groups, problems: wrong } = await expressionGroups(engine, mapping);
  if (wrong.length > 0) throw mappingError(wrong);
  const used = needsKey(mapping) ? await useKey(to, options.key) : undefined;
  const target = { to, format, force, keyMark: used && keyMark(used.key) };
  if (!dryRun) await assertTarget(engine, disk, target);
  const loaded = await loadSources(engine, mapping, files);
  const unread = loaded.flatMap(({ problems }) => problems);
  const blocked = unread.length > 0 && (!leaveOut || loaded.some((source) => source.blocked));
  const about = {
    ...summaryOf(mapping, loaded),
    isNewKey: used?.isNew ?? false,
    ...(used === undefined ? {} : { key: used.path }),
  };
  if (blocked) return { ...about, tables: [], problems: unread, leftOut: 0 };
  const key = used?.key ?? new Uint8Array();
  const prepared = await prepareSources(engine, loaded, mapping, { groups, key, leaveOut, showValues });
  if (prepared.undecided.length > 0) return { ...about, tables: [], problems: prepared.undecided, leftOut: 0 };
  const { built, problems, leftOut } = await buildTables(engine, mapping, prepared.sources, {
    leaveOut,
    showValues,
    sound: prepared.problems.length === 0,
  });
  const summary: ImportSummary = {
    ...about,
    tables: built.map(({ name, rows }) => ({ name, rows })),
    problems: eachOnce([...unread, ...prepared.problems, ...problems]),
    leftOut: prepared.leftOut + leftOut,
  };
  const stops = summary.problems.length > 0 && !leaveOut;
  if (dryRun || stops) return summary;
  await used?.keep();
  await writeTarget(engine, disk, target, built);
  return { ...summary, written: resolve(to) };
}
