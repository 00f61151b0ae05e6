import type { Engine } from "../../engine/engine.js";
import type { ImportProblem } from "../import-problem.js";
import type { Mapping } from "../mapping/cell.js";
import { listFaults } from "../source/list-faults.js";
import type { LoadedSource } from "../source/loaded-source.js";
import { anyFault } from "../sql/fault.js";
import type { Fault } from "../sql/fault.js";
import { addCellKeys } from "./add-cell-keys.js";
import { addEpisodes } from "./add-episodes.js";
import { cellsOfSource, withParts } from "./cells-of-source.js";
import { decideDate } from "./decide-date.js";
import { episodeFaults } from "./episode-faults.js";
import type { Prepared } from "./prepared.js";

export interface PrepareOptions {
  readonly groups: ReadonlyMap<string, number>;
  readonly key: Uint8Array;
  readonly leaveOut: boolean;
  readonly showValues: boolean;
}

export interface PreparedSources {
  readonly sources: readonly Prepared[];
  /** Columns of which it is not known how their days are written: nothing can be made of them. */
  readonly undecided: readonly ImportProblem[];
  readonly problems: readonly ImportProblem[];
  readonly leftOut: number;
}

async function leaveOutRows(engine: Engine, { source }: Prepared, faults: readonly Fault[]): Promise<number> {
  if (faults.length === 0) return 0;
  const wrong = anyFault(faults);
  const [row] = await engine.select(`select count(*) as n from ${source.table} where ${wrong}`);
  await engine.run(`delete from ${source.table} where ${wrong}`);
  return Number(row?.["n"] ?? 0);
}

/** Decides on formats, and adds pseudonyms and episodes to every source; those that follow another's episodes come last. */
export async function prepareSources(
  engine: Engine,
  loaded: readonly LoadedSource[],
  mapping: Mapping,
  { groups, key, leaveOut, showValues }: PrepareOptions,
): Promise<PreparedSources> {
  const sources: Prepared[] = [];
  const undecided: ImportProblem[] = [];
  const problems: ImportProblem[] = [];
  let leftOut = 0;
  const follows = ({ rule }: LoadedSource): number => (rule.episodes?.by.kind === "like" ? 1 : 0);
  for (const source of loaded.toSorted((a, b) => follows(a) - follows(b))) {
    const prepared: Prepared = { source, formats: new Map(), groups, keys: new Map(), timezone: mapping.timezone };
    const cells = cellsOfSource(source.rule, mapping);
    for (const cell of withParts(cells)) {
      if (cell.date?.format === "auto") undecided.push(...(await decideDate(engine, cell, prepared)));
    }
    const faults = episodeFaults(prepared);
    problems.push(...(await listFaults(engine, source, faults, { where: "true", showValues })));
    if (leaveOut) leftOut += await leaveOutRows(engine, prepared, faults);
    if (source.rule.episodes) await addCellKeys(engine, [source.rule.episodes.client], prepared, key);
    await addEpisodes(engine, prepared, key);
    await addCellKeys(engine, cells, prepared, key);
    sources.push(prepared);
  }
  return { sources, undecided, problems, leftOut };
}
