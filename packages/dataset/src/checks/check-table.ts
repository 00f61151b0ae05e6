import type { Engine } from "../engine/engine.js";
import { fillSoundTable, rawName } from "../engine/raw-table.js";
import { settleCells } from "../engine/settle-cells.js";
import type { Settled } from "../engine/settle-cells.js";
import { quoteName } from "../engine/quote.js";
import { leavesRowOut } from "../files/left-out.js";
import type { Sheet } from "../files/sheet.js";
import { refusesAll } from "../finding-rules.js";
import type { Finding } from "../finding.js";
import type { Table } from "../tables/table.js";
import { columnFindings } from "./column-findings.js";
import { soundCells } from "./sound-cells.js";

/** A table without a row. */
function emptyTable(file: string, table: Table, message: string): Finding {
  const hint = table.required
    ? `Write a header and at least one row. Every dataset has this table: ${table.about}`
    : "Write a header and at least one row, or remove the file if the table is not kept.";
  return { severity: "error", code: "empty-table", file, message, hint };
}

/** A table as it was read, and what is wrong with its header, its structure and the way it is written. */
export interface LoadedTable {
  /** Every cell is of its column's type, and no rule about cells is broken; else every cell is text. */
  readonly sound: boolean;
  readonly sheet: Sheet;
  readonly findings: readonly Finding[];
}

async function soundRows(engine: Engine, table: Table): Promise<Settled> {
  const [counted] = await engine.select(`select count(*) as n from ${quoteName(rawName(table))}`);
  return { rows: Number(counted?.["n"] ?? 0), findings: [] };
}

/** Loads one table into the engine, sound or as text, with ISO dates and decimal points where its columns say how they are written. */
export async function loadTable(engine: Engine, table: Table, found: Sheet, showValues: boolean): Promise<LoadedTable> {
  const header = columnFindings(found.name, table, found.columns, showValues);
  const opened = found.columns.length > 0 && !header.some(refusesAll);
  const { sheet, sound } = opened
    ? await fillSoundTable(engine, table, found, soundCells)
    : { sheet: found, sound: false };
  const { name, columns, findings } = sheet;
  if (columns.length === 0) {
    return {
      sheet,
      sound,
      findings: findings.length > 0 ? findings : [emptyTable(name, table, "nothing stands in it")],
    };
  }
  if (!opened) return { sheet, sound, findings: [...header, ...findings] };
  const settled = sound ? await soundRows(engine, table) : await settleCells(engine, table, sheet);
  const isLost = (finding: Finding) => refusesAll(finding) || leavesRowOut(finding);
  const empty = settled.rows === 0 && table.required && !findings.some(isLost);
  return {
    sheet,
    sound,
    findings: [
      ...header,
      ...findings,
      ...settled.findings,
      ...(empty ? [emptyTable(name, table, "the table has no rows")] : []),
    ],
  };
}
