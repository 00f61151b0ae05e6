import { readCsvRows } from "../files/csv-rows.js";
import type { Source } from "../files/source.js";
import type { Broken } from "./run-rules.js";

const headerRow = 1;

/** The row of a record. Only a file in which something is wrong is read a second time to find out. */
export async function placeOf(source: Source, broken: readonly Broken[]): Promise<(record: number) => number> {
  const inOrder = (record: number) => record + headerRow + 1;
  if (source.kind === "rows" || !source.header || broken.length === 0) return inOrder;
  const { rowOf } = await readCsvRows(source.path, source.header);
  return (record) => rowOf[record] ?? inOrder(record);
}
