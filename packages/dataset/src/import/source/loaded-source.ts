import type { Engine } from "../../engine/engine.js";
import { quoteName } from "../../engine/quote.js";
import type { Sheet } from "../../files/sheet.js";
import type { ImportProblem } from "../import-problem.js";
import type { ImportedFile } from "../import-summary.js";
import type { SourceRule } from "../mapping/cell.js";

/** A source in the engine: a table with `file`, `record`, `comma` (its numbers may have decimal commas), `workbook` (its days are no text), and the columns that the mapping names as `c0` and so on. */
export interface LoadedSource {
  readonly rule: SourceRule;
  /** The table's name in SQL. */
  readonly table: string;
  readonly columns: readonly string[];
  readonly sheets: readonly Sheet[];
  readonly files: readonly ImportedFile[];
  readonly problems: readonly ImportProblem[];
  /** Problems of the whole source, of which nothing can be made. */
  readonly blocked: boolean;
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
