import { DuckDBInstance } from "@duckdb/node-api";
import type { DuckDBConnection, DuckDBValue } from "@duckdb/node-api";

/** What a cell of an answer can be: a day is an ISO date, a count a number. */
export type Value = string | number | boolean | null;

/** The embedded engine. Nothing outside this folder knows which one it is. */
export interface Engine {
  /** Runs a statement that answers nothing. */
  run(sql: string): Promise<void>;
  /** Runs a query; `$1` and so on stand for the parameters. */
  select(sql: string, parameters?: readonly Value[]): Promise<readonly Readonly<Record<string, Value>>[]>;
  /** Fills an existing table of text columns; an empty string becomes a null. */
  fill(table: string, columns: readonly string[], rows: Iterable<Readonly<Record<string, string>>>): Promise<void>;
  close(): void;
}

function toValue(cell: unknown): Value {
  if (cell === null || cell === undefined) return null;
  if (typeof cell === "bigint") return Number(cell);
  if (cell instanceof Date) return cell.toISOString().slice(0, 10);
  if (typeof cell === "string" || typeof cell === "number" || typeof cell === "boolean") return cell;
  throw new TypeError("A query answers with text, numbers, days and truth values only.");
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
