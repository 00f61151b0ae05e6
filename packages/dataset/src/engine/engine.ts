import { availableParallelism } from "node:os";
import * as duckdb from "@duckdb/node-api";
import type { DuckDBConnection, DuckDBDataChunk, DuckDBInstance, DuckDBValue, DuckDBVector } from "@duckdb/node-api";
import { connectionsTo } from "./connections.js";
import type { Connections } from "./connections.js";
import { checkedMemoryLimit, checkedThreads, usualMemoryLimit } from "./engine-settings.js";
import type { EngineSettings } from "./engine-settings.js";
import { numberColumns } from "./number-columns.js";
import { numberList } from "./number-list.js";
import { makePrivateFolder } from "./private-folder.js";
import type { PrivateFolder } from "./private-folder.js";
import { quoteName } from "./quote.js";
import { DatasetResourceError, asResourceError } from "./resource-error.js";

/** The embedded engine and its version, as a report names it. */
export const engineName = `DuckDB ${duckdb.version().replace(/^v/u, "")}`;

/** What a parameter of a query can be. */
export type Parameter = string | number | boolean | null;

/** What a cell of an answer can be: a day is an ISO date, a count a number, and what `array_agg` makes of numbers a list. */
export type Value = Parameter | readonly number[];

/**
 * The embedded engine. Nothing outside this folder knows which one it is. What is asked before an answer came is worked on
 * at the same time.
 */
export interface Engine {
  /** A folder that only this user can look into, for files on their way into the engine; it is removed on closing. */
  readonly folder: string;
  /** Runs a statement that answers nothing; `$1` and so on stand for the parameters. */
  run(sql: string, parameters?: readonly Parameter[]): Promise<void>;
  /** Runs a query; `$1` and so on stand for the parameters. */
  select(sql: string, parameters?: readonly Parameter[]): Promise<readonly Readonly<Record<string, Value>>[]>;
  /**
   * Runs a query for whole numbers of 32 bits, of which there can be millions: each of the columns as one list, all in
   * the query's order. A missing number is -1.
   */
  numbers<Name extends string>(
    sql: string,
    columns: readonly Name[],
    parameters?: readonly Parameter[],
  ): Promise<Readonly<Record<Name, Int32Array>>>;
  /** Fills an existing table of text columns; an empty string becomes a null. */
  fill(table: string, columns: readonly string[], rows: Iterable<Readonly<Record<string, string>>>): Promise<void>;
  /**
   * How many processors each query has from now on; those that are asked at the same time have one each in any case. To share
   * a query out takes time of its own, which little data does not give back. Does nothing where the number of threads was set.
   */
  shareOut(queries: "to one" | "to all"): Promise<void>;
  /** Makes all tables as small as they go, where they do not fit into the memory. */
  packTables(): Promise<void>;
  /** From now on no statement reads or writes a file, attaches a database or changes a setting. */
  lock(): Promise<void>;
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

function cellIn(vector: DuckDBVector, row: number): Value {
  const list = vector instanceof duckdb.DuckDBListVector ? numberList(vector, row) : undefined;
  if (list !== undefined) return list;
  const convert = duckdb.JSDuckDBValueConverter;
  return toValue(convert(vector.getItem(row), vector.type, convert));
}

function rowsOf(names: readonly string[], chunk: DuckDBDataChunk): readonly Readonly<Record<string, Value>>[] {
  const vectors = names.map((name, at) => [name, chunk.getColumnVector(at)] as const);
  return Array.from({ length: chunk.rowCount }, (_, at) => {
    const row: Record<string, Value> = {};
    for (const [name, vector] of vectors) row[name] = cellIn(vector, at);
    return row;
  });
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

async function createInstance(folder: string, { memoryLimit, threads }: EngineSettings): Promise<DuckDBInstance> {
  const limit = memoryLimit ?? usualMemoryLimit();
  return duckdb.DuckDBInstance.create(":memory:", {
    autoinstall_known_extensions: "false",
    autoload_known_extensions: "false",
    allow_community_extensions: "false",
    temp_directory: folder,
    memory_limit: limit,
    // Else every table is copied each time some of them have grown, as if there were a file to bring up to date; so only
    // where they would not fit without: a copy is packed.
    checkpoint_threshold: limit,
    ...(threads === undefined ? {} : { threads: String(threads) }),
  });
}

/** What the engine lacks for a work is told in words for people. */
async function told<Result>(work: () => Promise<Result>): Promise<Result> {
  try {
    return await work();
  } catch (error) {
    throw asResourceError(error);
  }
}

function lacksMemory(error: unknown): boolean {
  return error instanceof DatasetResourceError && error.code === "out-of-memory";
}

/**
 * Runs a statement. One that found no memory beside others is run again alone: a statement that fails leaves nothing behind,
 * and how much several take at once hangs on which of them meet.
 */
async function ran<Result>(
  { lend, lendAlone }: Connections<DuckDBConnection>,
  statement: (connection: DuckDBConnection) => Promise<Result>,
): Promise<Result> {
  try {
    return await told(() => lend(statement));
  } catch (error) {
    if (!lacksMemory(error)) throw error;
    return told(() => lendAlone(statement));
  }
}

interface Parts {
  readonly instance: DuckDBInstance;
  readonly connections: Connections<DuckDBConnection>;
  readonly folder: PrivateFolder;
  readonly settings: EngineSettings;
}

function engineOn({ instance, connections, folder, settings }: Parts): Engine {
  const run = async (sql: string, parameters?: readonly Parameter[]): Promise<void> => {
    await ran(connections, (connection) => connection.run(sql, parameters && [...parameters]));
  };
  const select: Engine["select"] = async (sql, parameters = []) => {
    const values: DuckDBValue[] = [...parameters];
    const [names, chunks] = await ran(connections, async (connection) => {
      const result = await connection.run(sql, values);
      return [result.columnNames(), await result.fetchAllChunks()] as const;
    });
    return chunks.flatMap((chunk) => rowsOf(names, chunk));
  };
  return {
    folder: folder.path,
    run,
    select,
    async numbers<Name extends string>(sql: string, columns: readonly Name[], parameters: readonly Parameter[] = []) {
      const cells = columns.map((name) => `coalesce(cast(${quoteName(name)} as integer), -1)`).join(", ");
      const values: DuckDBValue[] = [...parameters];
      const lists = await ran(connections, async (connection) =>
        numberColumns(await connection.run(`select ${cells} from (${sql})`, values)),
      );
      // Every name has a list, which is what the type says and `fromEntries` does not.
      return Object.fromEntries(columns.map((name, at) => [name, lists[at]])) as Record<Name, Int32Array>;
    },
    fill: (table, columns, rows) =>
      told(() => connections.lend((connection) => fill(connection, table, columns, rows))),
    async shareOut(queries) {
      if (settings.threads === undefined) await run(queries === "to one" ? "set threads = 1" : "reset threads");
    },
    async packTables() {
      const [memory] = await select(
        "select cast(sum(temporary_storage_bytes) as double) as spilled from duckdb_memory()",
      );
      if (Number(memory?.["spilled"] ?? 0) > 0) await run("force checkpoint");
    },
    async lock() {
      await run("set enable_external_access = false");
      await run("set lock_configuration = true");
    },
    close() {
      connections.close();
      instance.closeSync();
      folder.remove();
    },
  };
}

/** More at once than processors is no faster, and the library works for four at once. */
function sideBySide({ threads = availableParallelism() }: EngineSettings): number {
  return Math.min(threads, 4);
}

/**
 * Opens an engine in memory, with a private folder for what does not fit. It loads no extension and reaches no network.
 *
 * @throws RangeError for settings that there cannot be.
 */
export async function openEngine({ memoryLimit, threads }: EngineSettings = {}): Promise<Engine> {
  const settings: EngineSettings = {
    memoryLimit: memoryLimit === undefined ? undefined : checkedMemoryLimit(memoryLimit),
    threads: threads === undefined ? undefined : checkedThreads(threads),
  };
  const folder = await makePrivateFolder();
  try {
    const instance = await createInstance(folder.path, settings);
    return engineOn({ instance, connections: connectionsTo(instance, sideBySide(settings)), folder, settings });
  } catch (error) {
    folder.remove();
    throw asResourceError(error);
  }
}
