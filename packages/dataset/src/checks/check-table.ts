import type { Engine } from "../engine/engine.js";
import { fillRawTable } from "../engine/raw-table.js";
import type { Sheet } from "../files/sheet.js";
import { refusesAll } from "../finding-rules.js";
import type { Finding } from "../finding.js";
import type { Table } from "../tables/table.js";
import { columnFindings } from "./column-findings.js";

/** A table without a row that can be used. */
export function emptyTable(file: string, message: string): Finding {
  return {
    severity: "error",
    code: "empty-table",
    file,
    message,
    hint: "Write a header and at least one row, or remove the file if the table is not kept.",
  };
}

/** Loads one table as text into the engine, and says what is wrong with its header and its structure. */
export async function loadTable(
  engine: Engine,
  table: Table,
  sheet: Sheet,
  showValues: boolean,
): Promise<readonly Finding[]> {
  if (sheet.columns.length === 0) return [emptyTable(sheet.name, "the file is empty")];
  const found = columnFindings(sheet.name, table, sheet.columns, showValues);
  if (found.some(refusesAll)) return found;
  const rows = await fillRawTable(engine, table, sheet);
  const problems = await sheet.problems();
  if (problems.some(refusesAll) || rows > 0 || !table.required) return [...found, ...problems];
  return [...found, ...problems, emptyTable(sheet.name, "the table has no rows")];
}
