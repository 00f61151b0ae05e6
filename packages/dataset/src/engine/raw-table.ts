import type { Source } from "../files/source.js";
import type { Table } from "../tables/table.js";
import type { Engine } from "./engine.js";
import { quoteName, quotePath, quoteText } from "./quote.js";

export const rawName = (table: Table): string => `raw_${table.name}`;

/** A relation over a CSV file in which every column is text. Rows that do not fit the header are noted, not read. */
export function csvRelation(source: Extract<Source, { kind: "file" }>, columns: readonly string[]): string {
  // A second column of the same name would be refused; it is reported elsewhere.
  const names = columns.map((name, at) => (columns.indexOf(name) === at && name !== "" ? name : `column ${at + 1}`));
  const types = names.map((name) => `${quoteText(name)}: 'varchar'`).join(", ");
  const delimiter = quoteText(source.header?.delimiter ?? ",");
  return (
    `read_csv(${quotePath(source.path)}, delim = ${delimiter}, quote = '"', escape = '"', header = true, ` +
    `auto_detect = false, columns = {${types}}, ignore_errors = true, store_rejects = true)`
  );
}

/** Every column of the table's schema as trimmed text, or null where it is empty or the file lacks the column. */
function cells(table: Table, columns: readonly string[]): string {
  return Object.keys(table.columns)
    .map((name) =>
      columns.includes(name)
        ? `nullif(trim(${quoteName(name)}), '') as ${quoteName(name)}`
        : `cast(null as varchar) as ${quoteName(name)}`,
    )
    .join(", ");
}

/** True for a row in which nothing is filled in, as spreadsheets leave them behind. */
export const isBlank = (table: Table): string =>
  `coalesce(${Object.keys(table.columns).map(quoteName).join(", ")}) is null`;

/**
 * Fills `raw_<table>` from a source, in its order, so that a row's place is known. Returns how many rows did not fit the
 * header, and how many did.
 */
export async function fillRawTable(
  engine: Engine,
  table: Table,
  source: Source | undefined,
): Promise<{ readonly rows: number; readonly rejected: number }> {
  const raw = quoteName(rawName(table));
  const names = Object.keys(table.columns);
  if (source?.kind === "file" && source.header) {
    const columns = source.header.columns;
    await engine.run(`create table ${raw} as select ${cells(table, columns)} from ${csvRelation(source, columns)}`);
  } else {
    await engine.run(`create table ${raw} (${names.map((name) => `${quoteName(name)} varchar`).join(", ")})`);
    if (source?.kind === "rows") await engine.fill(rawName(table), names, source.rows);
  }
  const [counted] = await engine.select(`select count(*) as n from ${raw} where not (${isBlank(table)})`);
  const rejected =
    source?.kind === "file"
      ? await engine.select(
          "select count(*) as n from reject_errors e join reject_scans s using (scan_id, file_id) where s.file_path = $1",
          [source.path],
        )
      : [];
  return { rows: Number(counted?.["n"] ?? 0), rejected: Number(rejected[0]?.["n"] ?? 0) };
}
