import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { parse } from "csv-parse/sync";

/** A table of a practice as it lies in its file. */
export interface TableFile {
  readonly columns: readonly string[];
  readonly rows: readonly Row[];
}

export type Row = Readonly<Record<string, string>>;

/** Reads a table. The first of `rows` stands in row 2 of a spreadsheet. */
export function readTable(practice: string, table: string): TableFile {
  const [columns = [], ...rows]: string[][] = parse(readFileSync(fileOf(practice, table), "utf8"), { bom: true });
  return {
    columns,
    rows: rows.map((cells) => Object.fromEntries(columns.map((column, at) => [column, cells[at] ?? ""]))),
  };
}

/** Writes a table, with quotation marks around the cells that need them (RFC 4180). */
export function writeTable(practice: string, table: string, { columns, rows }: TableFile): void {
  const lines = [columns, ...rows.map((row) => columns.map((column) => row[column] ?? ""))];
  writeFileSync(fileOf(practice, table), lines.map((cells) => `${cells.map(cellText).join(",")}\n`).join(""));
}

function cellText(cell: string): string {
  return /[",\r\n]/u.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}

/** Writes each row of a table anew, or leaves it out. */
export function changeRows(practice: string, table: string, change: (row: Row, at: number) => Row | undefined): void {
  const { columns, rows } = readTable(practice, table);
  writeTable(practice, table, { columns, rows: rows.map(change).filter((row) => row !== undefined) });
}

/** The names of the tables that a practice keeps. */
export function tablesOf(practice: string): readonly string[] {
  return readdirSync(practice)
    .filter((file) => file.endsWith(".csv"))
    .map((file) => file.slice(0, -".csv".length))
    .toSorted();
}

/** Where a table's file lies. */
export function fileOf(practice: string, table: string): string {
  return path.join(practice, `${table}.csv`);
}
