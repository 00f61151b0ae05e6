import type { StageModel } from "@rapport/domain";
import type { Engine } from "../engine/engine.js";
import { fillRawTable } from "../engine/raw-table.js";
import { readCsvRows } from "../files/csv-rows.js";
import type { Source } from "../files/source.js";
import type { Finding } from "../finding.js";
import type { Table } from "../tables/table.js";
import { columnFindings } from "./column-findings.js";
import { placeOf } from "./place-of.js";
import { brokenFindings, runRules } from "./run-rules.js";
import { schemaRules } from "./schema-rules.js";
import { structureFindings } from "./structure-findings.js";
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
export async function loadTable(engine: Engine, table: Table, source: Source): Promise<readonly Finding[]> {
  if (source.kind === "rows") {
    const { rows } = await fillRawTable(engine, table, source);
    return rows === 0 && table.required ? [emptyTable(source.name, "the table has no rows")] : [];
  }
  if (!source.header) return [emptyTable(source.name, "the file is empty")];
  const found = columnFindings(source.name, table, source.header.columns);
  if (found.some((finding) => finding.severity === "error")) return found;
  const { rows, rejected } = await fillRawTable(engine, table, source);
  if (rejected > 0) {
    const structure = structureFindings(
      source.name,
      source.header.columns.length,
      await readCsvRows(source.path, source.header),
    );
    return [...found, ...(structure.length > 0 ? structure : [unreadable(source.name)])];
  }
  return rows === 0 && table.required ? [...found, emptyTable(source.name, "the table has no rows")] : found;
}

/** The engine refused a row that the other reader accepts, as happens with bytes that are not UTF-8. */
function unreadable(file: string): Finding {
  return {
    severity: "error",
    code: "unreadable",
    file,
    message: "some rows cannot be read: the file is not UTF-8 text",
    hint: "Save it as CSV UTF-8.",
  };
}

/** Asks every rule about the rows of a table that is loaded. `present` names the tables that are loaded. */
export async function checkRows(
  engine: Engine,
  table: Table,
  source: Source,
  present: ReadonlySet<string>,
  options: CheckOptions,
): Promise<readonly Finding[]> {
  const broken = await runRules(engine, table, [...schemaRules(table, present), ...tableRules(table.name, options)]);
  return brokenFindings(source.name, broken, await placeOf(source, broken));
}
