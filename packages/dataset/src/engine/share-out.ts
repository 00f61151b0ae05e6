import type { Engine } from "./engine.js";

/**
 * Beyond so many rows of one table a query is done sooner by several processors. The engine deals rows out in groups of
 * 122,880, and several queries are asked at the same time.
 */
const manyRows = 4 * 122_880;

/** A file beyond so many bytes likewise, while others are read at the same time. */
const largeFile = 32_000_000;

/** Before the files are read, of which the largest has so many bytes. */
export function shareOutReading(engine: Engine, largest: number): Promise<void> {
  return engine.shareOut(largest > largeFile ? "to all" : "to one");
}

/** When all tables are there. */
export async function shareOutTables(engine: Engine): Promise<void> {
  const [largest] = await engine.select("select coalesce(max(estimated_size), 0) as n from duckdb_tables()");
  await engine.shareOut(Number(largest?.["n"]) > manyRows ? "to all" : "to one");
}
