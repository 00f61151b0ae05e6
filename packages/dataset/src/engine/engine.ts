import { DuckDBInstance } from "@duckdb/node-api";
import type { DuckDBConnection, DuckDBValue } from "@duckdb/node-api";

/** What a parameter of a query can be. */
export type Parameter = string | number | boolean | null;

/** What a cell of an answer can be: a day is an ISO date, a count a number, and what `array_agg` makes of numbers a list. */
export type Value = Parameter | readonly number[];

/** The embedded engine. Nothing outside this folder knows which one it is. */
export interface Engine {
  /** Runs a statement that answers nothing. */
  run(sql: string): Promise<void>;
  /** Runs a query; `$1` and so on stand for the parameters. */
  select(sql: string, parameters?: readonly Parameter[]): Promise<readonly Readonly<Record<string, Value>>[]>;
  /** Fills an existing table of text columns; an empty string becomes a null. */
  fill(table: string, columns: readonly string[], rows: Iterable<Readonly<Record<string, string>>>): Promise<void>;
  close(): void;
}

const unknownValue = "A query answers with text, numbers, days, truth values and lists of numbers only.";

function toNumber(entry: unknown): number {
  if (typeof entry === "number") return entry;
  if (typeof entry === "bigint") return Number(entry);
  throw new TypeError(unknownValue);
}

function toValue(cell: unknown): Value {
  if (cell === null || cell === undefined) return null;
  if (typeof cell === "bigint") return Number(cell);
  if (cell instanceof Date) return cell.toISOString().slice(0, 10);
  if (typeof cell === "string" || typeof cell === "number" || typeof cell === "boolean") return cell;
  if (Array.isArray(cell)) return cell.map(toNumber);
  throw new TypeError(unknownValue);
}

async function fill(
  connection: DuckDBConnection,
  table: string,
  columns: readonly string[],
  rows: Iterable<Readonly<Record<string, string>>>,
): Promise<void> {
  const appender = await connection.createAppender(table);
  for (const row of rows) {
    for (const column of columns) {
      const cell = row[column];
      if (cell === undefined || cell === "") appender.appendNull();
      else appender.appendVarchar(cell);
    }
    appender.endRow();
  }
  appender.closeSync();
}

/** Opens an engine in memory. It loads no extension and reaches no network. */
export async function openEngine(): Promise<Engine> {
  const instance = await DuckDBInstance.create(":memory:", {
    autoinstall_known_extensions: "false",
    autoload_known_extensions: "false",
  });
  const connection = await instance.connect();
  return {
    async run(sql) {
      await connection.run(sql);
    },
    async select(sql, parameters = []) {
      const values: DuckDBValue[] = [...parameters];
      const reader = await connection.runAndReadAll(sql, values);
      const names = reader.columnNames();
      return reader.getRowsJS().map((cells) => {
        const row: Record<string, Value> = {};
        names.forEach((name, at) => (row[name] = toValue(cells[at])));
        return row;
      });
    },
    fill: (table, columns, rows) => fill(connection, table, columns, rows),
    close() {
      connection.closeSync();
      instance.closeSync();
    },
  };
}
