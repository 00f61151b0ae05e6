import type { Engine } from "../engine/engine.js";
import { quoteName } from "../engine/quote.js";
import { columnNames } from "./sheet.js";

/** A table of text in the engine that holds what it cannot read from a file itself. */
export interface TextTable {
  readonly relation: string;
  readonly release: () => Promise<void>;
}

/** So many rows are handed over at a time; the others wait in the file. */
const batch = 10_000;

/** Fills a new table with rows, of which cells that are missing are empty. `source` is a name that no other table has. */
export async function textTable(
  engine: Engine,
  source: string,
  columns: readonly string[],
  rows: AsyncIterable<readonly string[]> | Iterable<readonly string[]>,
): Promise<TextTable> {
  const name = `text of ${source}`;
  const names = columnNames(columns);
  const relation = quoteName(name);
  await engine.run(
    `create or replace table ${relation} (${names.map((each) => `${quoteName(each)} varchar`).join(", ")})`,
  );
  let waiting: Readonly<Record<string, string>>[] = [];
  for await (const cells of rows) {
    waiting.push(Object.fromEntries(names.map((each, at) => [each, cells[at] ?? ""])));
    if (waiting.length < batch) continue;
    await engine.fill(name, names, waiting);
    waiting = [];
  }
  await engine.fill(name, names, waiting);
  return { relation, release: () => engine.run(`drop table if exists ${relation}`) };
}
