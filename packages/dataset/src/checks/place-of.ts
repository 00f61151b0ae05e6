import type { Sheet } from "../files/sheet.js";
import type { Broken } from "./run-rules.js";

/** The row of a record. Only a file in which something is wrong is read a second time to find out. */
export async function placeOf(sheet: Sheet, broken: readonly Broken[]): Promise<(record: number) => number> {
  const records = [...new Set(broken.flatMap((each) => each.records))].toSorted((a, b) => a - b);
  const rows = records.length === 0 ? [] : await sheet.rowsOf(records);
  const rowOf = new Map(records.map((record, at) => [record, rows[at]]));
  return (record) => rowOf.get(record) ?? record + 2;
}
