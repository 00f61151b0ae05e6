import { findingRules } from "../finding-rules.js";
import type { Finding } from "../finding.js";
import type { Sheet } from "../files/sheet.js";
import type { Broken } from "./run-rules.js";

/** The row of each record. Only a file in which something is wrong is read a second time to find out. */
async function placeOf(sheet: Sheet, broken: readonly Broken[]): Promise<(record: number) => number> {
  const records = [...new Set(broken.flatMap((each) => each.records))].toSorted((a, b) => a - b);
  const rows = records.length === 0 ? [] : await sheet.rowsOf(records);
  const rowOf = new Map(records.map((record, at) => [record, rows[at]]));
  return (record) => rowOf.get(record) ?? record + 2;
}

/** Findings for people about the rows of one table: one a row, the last of a kind saying how many more there are. */
export async function brokenFindings(sheet: Sheet, broken: readonly Broken[]): Promise<readonly Finding[]> {
  const rowOf = await placeOf(sheet, broken);
  return broken.flatMap(({ fault, records, more, values }) =>
    records.map((record, at): Finding => {
      const { code, column, message, hint } = fault;
      const value = values?.[at];
      return {
        severity: findingRules[code].severity,
        code,
        file: sheet.name,
        row: rowOf(record),
        ...(column === undefined ? {} : { column }),
        message,
        hint,
        ...(more > 0 && at === records.length - 1 ? { more } : {}),
        ...(value === undefined ? {} : { value }),
      };
    }),
  );
}
