import { basename } from "node:path";
import type { Engine } from "../engine/engine.js";
import { quoteName, quotePath, quoteText } from "../engine/quote.js";
import type { Table } from "../tables/table.js";
import { headLength } from "./csv-head.js";
import { gzipFinding } from "./gzip.js";
import { carefulJsonLinesSheet } from "./json-lines-careful.js";
import { readLines } from "./json-lines.js";
import { readBeginning } from "./open-regular-file.js";
import { nothingToRelease, unreadableSheet } from "./sheet.js";
import type { Sheet } from "./sheet.js";
import { sniffEncoding } from "./text-encoding.js";
import { firstBytes } from "./text-stream.js";
import { tooWide } from "./too-wide.js";
import { yesOrNo } from "./yes-or-no.js";

/** Every key of every line, once; `undefined` where a line is not an object, or the file is not plain UTF-8. */
async function keysIn(engine: Engine, path: string): Promise<readonly string[] | undefined> {
  try {
    const rows = await engine.select(
      `select key from (select unnest(json_keys(json)) as key from read_ndjson_objects(${quotePath(path)})) group by key order by key`,
    );
    return rows.map((row) => String(row["key"]));
  } catch {
    return undefined;
  }
}

async function linesOf(path: string, records: readonly number[]): Promise<readonly number[]> {
  const wanted = new Set(records);
  const last = Math.max(...records);
  const found = new Map<number, number>();
  let record = -1;
  for await (const line of readLines(path, "utf-8")) {
    record += 1;
    if (wanted.has(record)) found.set(record, line.number);
    if (record >= last) break;
  }
  return records.map((each) => found.get(each) ?? each + 1);
}

/**
 * JSON lines: one object a line, compressed where the file's name ends in `.gz`. What is nested is JSON text, a key that a
 * line lacks is an empty cell. With the table that it is, truth values are yes and no in the columns for that.
 */
export async function jsonLinesSheet(engine: Engine, path: string, table?: Table): Promise<Sheet> {
  const name = basename(path);
  const beginning = await readBeginning(path, name, headLength);
  if (beginning.finding) return unreadableSheet(name, [beginning.finding]);
  const compressed = name.toLowerCase().endsWith(".gz");
  const damaged = compressed ? await gzipFinding(path, name) : undefined;
  if (damaged) return unreadableSheet(name, [damaged]);
  const encoding = sniffEncoding(compressed ? await firstBytes(path, headLength) : beginning.bytes);
  const reread = () => carefulJsonLinesSheet(engine, path, name, encoding, table);
  const columns = encoding === "utf-8" ? await keysIn(engine, path) : undefined;
  if (!columns || new Set(columns.map((key) => key.trim().toLowerCase())).size < columns.length) return reread();
  if (columns.length === 0) return unreadableSheet(name, []);
  const wide = tooWide(name, columns);
  if (wide) return wide;
  const types = columns.map((key) => `${quoteText(key)}: 'varchar'`);
  const cells = columns.map((key) => `${yesOrNo(table, key.trim(), quoteName(key))} as ${quoteName(key.trim())}`);
  return {
    name,
    columns: columns.map((key) => key.trim()),
    relation:
      `(select ${cells.join(", ")} from read_json(${quotePath(path)}, ` +
      `format = 'newline_delimited', columns = {${types.join(", ")}}))`,
    rowsOf: (records) => linesOf(path, records),
    decimalComma: false,
    findings: [],
    reread,
    release: nothingToRelease,
  };
}
