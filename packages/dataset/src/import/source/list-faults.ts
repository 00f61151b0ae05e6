import type { Engine } from "../../engine/engine.js";
import { shownValue } from "../../shown-value.js";
import type { ImportProblem } from "../import-problem.js";
import type { Fault } from "../sql/fault.js";
import type { LoadedSource } from "./loaded-source.js";

const listed = 5;

async function rowsWith(
  engine: Engine,
  source: LoadedSource,
  fault: Fault,
  where: string,
  total: number,
  values: boolean,
) {
  const rows = await engine.select(
    `select file, record, ${values ? fault.value : "null"} as shown from ${source.table} where (${where}) and (${fault.when}) order by file, record limit ${listed}`,
  );
  const problems: ImportProblem[] = [];
  for (const [at, row] of rows.entries()) {
    const sheet = source.sheets[Number(row["file"])];
    const [place] = (await sheet?.rowsOf([Number(row["record"])])) ?? [];
    const more = total - rows.length;
    problems.push({
      file: sheet?.name ?? source.rule.name,
      ...(place === undefined ? {} : { row: place }),
      ...(fault.column === undefined ? {} : { column: fault.column }),
      message: fault.message,
      hint: fault.hint,
      ...(at === rows.length - 1 && more > 0 ? { more } : {}),
      ...(values ? { value: shownValue(String(row["shown"] ?? "")) } : {}),
    });
  }
  return problems;
}

export interface FaultListing {
  /** The rows that are meant, in SQL. */
  readonly where: string;
  readonly showValues: boolean;
}

/** The first rows that have each fault. All are counted in one pass, so that a clean source costs no more than that. */
export async function listFaults(
  engine: Engine,
  source: LoadedSource,
  faults: readonly Fault[],
  { where, showValues }: FaultListing,
): Promise<readonly ImportProblem[]> {
  // The same cell may be asked for in several columns.
  const all = [...new Map(faults.map((fault) => [`${fault.message}\n${fault.when}`, fault])).values()];
  if (all.length === 0) return [];
  const counts = all.map(({ when }, at) => `count(*) filter (where ${when}) as n${at}`).join(", ");
  const [row] = await engine.select(`select ${counts} from ${source.table} where ${where}`);
  const problems: ImportProblem[] = [];
  for (const [at, fault] of all.entries()) {
    const total = Number(row?.[`n${at}`] ?? 0);
    if (total > 0) problems.push(...(await rowsWith(engine, source, fault, where, total, showValues)));
  }
  return problems;
}
