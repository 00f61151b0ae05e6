import { basename } from "node:path";
import type { Engine } from "../engine/engine.js";
import { quotePath, quoteText } from "../engine/quote.js";
import { carefulCsvSheet } from "./csv-careful.js";
import { headLength, readCsvHead } from "./csv-head.js";
import type { CsvHead } from "./csv-head.js";
import { csvRowsOf } from "./csv-rows.js";
import { gzipFinding } from "./gzip.js";
import { readBeginning } from "./open-regular-file.js";
import { columnNames, nothingToRelease, unreadableSheet } from "./sheet.js";
import type { Sheet } from "./sheet.js";
import { firstBytes } from "./text-stream.js";
import { tooWide } from "./too-wide.js";
import { unreadable } from "./unreadable.js";

/** A relation over a CSV file in which every column is text. It fails where anything is not in order. */
function csvRelation(path: string, { columns, width, delimiter }: CsvHead): string {
  const cells = Array.from({ length: width }, (_, at) => columns[at] ?? "");
  const types = columnNames(cells).map((name) => `${quoteText(name)}: 'varchar'`);
  return (
    `read_csv(${quotePath(path)}, delim = ${quoteText(delimiter)}, quote = '"', escape = '"', header = true, ` +
    `auto_detect = false, columns = {${types.join(", ")}})`
  );
}

const otherKinds: readonly (readonly [beginning: string, kind: string])[] = [
  ["PK\u0003\u0004", "a workbook or another packed file"],
  ["\u00d0\u00cf\u0011\u00e0", "an old or protected workbook"],
  ["PAR1", "a Parquet file"],
  ["\u001f\u008b", "a compressed file"],
  ["%PDF", "a PDF"],
];

/** What a file is that is no text, and has the name of one. */
function otherKind(bytes: Buffer): string | undefined {
  const beginning = bytes.subarray(0, 8).toString("latin1");
  return otherKinds.find(([mark]) => beginning.startsWith(mark))?.[1];
}

/** A CSV file, which the engine reads itself where it is plain UTF-8; compressed where its name ends in `.gz`. */
export async function csvSheet(engine: Engine, path: string): Promise<Sheet> {
  const name = basename(path);
  const beginning = await readBeginning(path, name, headLength);
  if (beginning.finding) return unreadableSheet(name, [beginning.finding]);
  const compressed = name.toLowerCase().endsWith(".gz");
  const damaged = compressed ? await gzipFinding(path, name) : undefined;
  if (damaged) return unreadableSheet(name, [damaged]);
  const bytes = compressed ? await firstBytes(path, headLength) : beginning.bytes;
  const other = otherKind(bytes);
  if (other !== undefined) {
    const hint = "Give the file the ending of what it is, or save it as CSV UTF-8.";
    return unreadableSheet(name, [unreadable(name, `is not CSV but ${other}`, hint)]);
  }
  const head = readCsvHead(bytes);
  if (!head) return unreadableSheet(name, []);
  const wide = tooWide(name, head.columns);
  if (wide) return wide;
  if (head.columns.some((column) => column.includes("\0"))) {
    const message = "the file is not text, or was not written to its end";
    return unreadableSheet(name, [unreadable(name, message, "Save it again, as CSV UTF-8.")]);
  }
  const reread = () => carefulCsvSheet(engine, path, name, head);
  if (!head.plain) return reread();
  return {
    name,
    columns: head.columns,
    relation: csvRelation(path, head),
    rowsOf: (records) => csvRowsOf(path, head, records),
    decimalComma: head.delimiter === ";" || head.delimiter === "\t",
    findings: [],
    reread,
    release: nothingToRelease,
  };
}
