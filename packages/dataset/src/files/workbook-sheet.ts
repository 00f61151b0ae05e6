import type { Engine } from "../engine/engine.js";
import type { Finding } from "../finding.js";
import type { Table } from "../tables/table.js";
import { faultyRows } from "./left-out.js";
import type { FaultyRows } from "./left-out.js";
import { rowSteps } from "./row-steps.js";
import { unreadableSheet } from "./sheet.js";
import type { Sheet } from "./sheet.js";
import { textTable } from "./text-table.js";
import { tooWide } from "./too-wide.js";
import { cellText } from "./workbook-cell.js";
import type { Grid, Workbook } from "./workbook.js";

interface Header {
  /** From 0. */
  readonly row: number;
  readonly columns: readonly string[];
}

/** The first row in which anything is filled in. */
function headerOf(grid: Grid, { date1904, isMoment }: Workbook): Header | undefined {
  const text = { date1904, isMoment, dateColumn: false };
  for (const [row, cells] of grid.cells.entries()) {
    const texts = Array.from(cells ?? [], (cell) => (cellText(cell, text) ?? "").trim());
    const named = texts.findLastIndex((each) => each !== "") + 1;
    if (named > 0) return { row, columns: texts.slice(0, named) };
  }
  return undefined;
}

/** Only the first of the merged cells holds what they show; what the others mean is not guessed. */
function mergedFindings(grid: Grid, file: string, { row, columns }: Header): readonly Finding[] {
  const merged = grid.merges.filter(({ s, e }) => e.r > row && s.c < columns.length);
  if (merged.length === 0) return [];
  const warning: Finding = {
    severity: "warning",
    code: "merged-cells",
    file,
    message: "has merged cells, of which only the first is filled in",
    hint: "Split them, and fill in each cell.",
  };
  const rows = faultyRows(warning);
  for (const { s } of merged) rows.add(s.r + 1);
  return rows.findings();
}

/** A cell that shows an error is empty; in a column of the table, its row is left out. */
function errorCells(file: string, table: Table | undefined) {
  const byColumn = new Map<string, FaultyRows>();
  return {
    /** Whether the row must be left out. */
    add(row: number, column: string): boolean {
      if (table && !table.columns[column]) return false;
      const fault: Finding = {
        severity: table ? "error" : "warning",
        code: "error-cell",
        file,
        column,
        message: "shows an error of the spreadsheet, such as #N/A",
        hint: "Correct the formula, or empty the cell.",
      };
      const rows = byColumn.get(column) ?? faultyRows(fault);
      byColumn.set(column, rows);
      rows.add(row);
      return table !== undefined;
    },
    findings: () => [...byColumn.values()].flatMap((rows) => rows.findings()),
  };
}

/**
 * A sheet of a workbook, held as text in the engine. `source` is a name that no other sheet has. With the table that it is,
 * numbers in its columns of days are days, whatever their format.
 */
export async function workbookSheet(
  engine: Engine,
  source: string,
  name: string,
  workbook: Workbook,
  grid: Grid,
  table?: Table,
): Promise<Sheet> {
  const header = headerOf(grid, workbook);
  if (!header) return unreadableSheet(name, []);
  const { columns } = header;
  const wide = tooWide(name, columns);
  if (wide) return wide;
  const dateColumns = columns.map((column) => table?.columns[column]?.cell.type === "date");
  const steps = rowSteps();
  const errors = errorCells(name, table);
  function* rows(after: number): Generator<readonly string[]> {
    for (let at = after + 1; at < grid.cells.length; at += 1) {
      const cells = grid.cells[at] ?? [];
      let leftOut = false;
      const texts = columns.map((column, place) => {
        const text = cellText(cells[place], { ...workbook, dateColumn: dateColumns[place] ?? false });
        if (text === undefined && errors.add(at + 1, column)) leftOut = true;
        return text ?? "";
      });
      if (leftOut || texts.every((text) => text === "")) continue;
      steps.add(at + 1);
      yield texts;
    }
  }
  const { relation, release } = await textTable(engine, source, columns, rows(header.row));
  return {
    name,
    columns,
    relation,
    rowsOf: (records) => Promise.resolve(records.map(steps.rowOf)),
    decimalComma: false,
    findings: [...errors.findings(), ...mergedFindings(grid, name, header)],
    release,
  };
}
