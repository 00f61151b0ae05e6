import type { StageModel } from "@rapport/domain";
import type { Engine } from "../engine/engine.js";
import { fillRawTable } from "../engine/raw-table.js";
import { settleCells } from "../engine/settle-cells.js";
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

/** A table as it was read, and what is wrong with its header, its structure and the way it is written. */
export interface LoadedTable {
  readonly sheet: Sheet;
  readonly findings: readonly Finding[];
}

/** Loads one table as text into the engine, with ISO dates and decimal points where its columns say how they are written. */
export async function loadTable(engine: Engine, table: Table, found: Sheet): Promise<LoadedTable> {
  const header = columnFindings(found.name, table, found.columns);
  const opened = found.columns.length > 0 && header.every((finding) => finding.severity !== "error");
  const sheet = opened ? await fillRawTable(engine, table, found) : found;
  const { name, columns, findings } = sheet;
  if (columns.length === 0) {
    return { sheet, findings: findings.length > 0 ? findings : [emptyTable(name, "the file is empty")] };
  }
  if (!opened) return { sheet, findings: [...header, ...findings] };
  const settled = await settleCells(engine, table, sheet);
  const empty = settled.rows === 0 && table.required && findings.length === 0;
  return {
    sheet,
    findings: [
      ...header,
      ...findings,
      ...settled.findings,
      ...(empty ? [emptyTable(name, "the table has no rows")] : []),
    ],
  };
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
