import type { StageModel } from "@rapport/domain";
import type { Engine } from "../engine/engine.js";
import { fillRawTable } from "../engine/raw-table.js";
import type { Sheet } from "../files/sheet.js";
import type { Finding } from "../finding.js";
import type { Table } from "../tables/table.js";
import { columnFindings } from "./column-findings.js";
import { placeOf } from "./place-of.js";
import { brokenFindings, runRules } from "./run-rules.js";
import { schemaRules } from "./schema-rules.js";
import { tableRules } from "./table-rules.js";

export interface CheckOptions {
  readonly stageModel: StageModel;
  /** The codes of the intervention types that are known. */
  readonly types: readonly string[];
}

function emptyTable(file: string, message: string): Finding {
  return {
    severity: "error",
    code: "empty-table",
    file,
    message,
    hint: "Write a header and at least one row, or remove the file if the table is not kept.",
  };
}

/** Loads one table as text into the engine, and says what is wrong with its header and its structure. */
export async function loadTable(engine: Engine, table: Table, sheet: Sheet): Promise<readonly Finding[]> {
  if (sheet.columns.length === 0) return [emptyTable(sheet.name, "the file is empty")];
  const found = columnFindings(sheet.name, table, sheet.columns);
  if (found.some((finding) => finding.severity === "error")) return found;
  const rows = await fillRawTable(engine, table, sheet);
  const problems = await sheet.problems();
  if (problems.length > 0) return [...found, ...problems];
  return rows === 0 && table.required ? [...found, emptyTable(sheet.name, "the table has no rows")] : found;
}

/** Asks every rule about the rows of a table that is loaded. `present` names the tables that are loaded. */
export async function checkRows(
  engine: Engine,
  table: Table,
  sheet: Sheet,
  present: ReadonlySet<string>,
  options: CheckOptions,
): Promise<readonly Finding[]> {
  const broken = await runRules(engine, table, [...schemaRules(table, present), ...tableRules(table.name, options)]);
  return brokenFindings(sheet.name, broken, await placeOf(sheet, broken));
}
