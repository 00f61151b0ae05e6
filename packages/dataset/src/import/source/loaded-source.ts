import type { Engine } from "../../engine/engine.js";
import { quoteName } from "../../engine/quote.js";
import type { ImportProblem } from "../import-problem.js";
import type { SourceRule } from "../mapping/cell.js";
import type { SourceSheet } from "./open-source-sheets.js";

/** A file that was read, in numbers. */
export interface ReadFile {
  /** The file's name, with the sheet of a workbook; no path. */
  readonly name: string;
  /** Its records, without blank ones and those at its end that are none. */
  readonly rows: number;
  /** The records that the source's condition keeps. */
  readonly used: number;
  /** Headers of the columns of which nothing was read. */
  readonly droppedColumns: readonly string[];
}

/** A source in the engine: a table with `file`, `record`, and the columns that the mapping names as `c0` and so on. */
export interface LoadedSource {
  readonly rule: SourceRule;
  /** The table's name in SQL. */
  readonly table: string;
  readonly columns: readonly string[];
  readonly sheets: readonly SourceSheet[];
  readonly files: readonly ReadFile[];
  readonly problems: readonly ImportProblem[];
}

export const sourceTable = (name: string): string => quoteName(`source ${name}`);

/** The engine's name of a column. */
export function columnOf({ columns }: Pick<LoadedSource, "columns">): (header: string) => string {
  return (header) => quoteName(`c${columns.indexOf(header)}`);
}

/** How many rows a source still has, by file. */
export async function rowsByFile(engine: Engine, table: string): Promise<ReadonlyMap<number, number>> {
  const rows = await engine.select(`select file, count(*) as n from ${table} group by file`);
  return new Map(rows.map((row) => [Number(row["file"]), Number(row["n"])]));
}
