import type { Engine } from "../engine/engine.js";
import { quoteName } from "../engine/quote.js";
import type { Table } from "../tables/table.js";
import { rowsBelowHeader } from "./sheet.js";
import type { Sheet } from "./sheet.js";

/** Rows given by a program: a table's name, and its rows as column to text; an empty text is an empty cell. */
export type GivenRows = Readonly<Record<string, readonly Readonly<Record<string, string>>[]>>;

/** A table's rows as given by a program. It has every column of the table, so that none can be missing or unknown. */
export async function rowsSheet(
  engine: Engine,
  table: Table,
  rows: Iterable<Readonly<Record<string, string>>>,
): Promise<Sheet> {
  const columns = Object.keys(table.columns);
  const held = `given_${table.name}`;
  await engine.run(
    `create table ${quoteName(held)} (${columns.map((name) => `${quoteName(name)} varchar`).join(", ")})`,
  );
  await engine.fill(held, columns, rows);
  return {
    name: table.name,
    columns,
    relation: quoteName(held),
    rowsOf: rowsBelowHeader,
    decimalComma: false,
    findings: [],
    release: () => engine.run(`drop table ${quoteName(held)}`),
  };
}
