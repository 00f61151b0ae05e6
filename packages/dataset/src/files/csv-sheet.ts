import { basename } from "node:path";
import type { Engine } from "../engine/engine.js";
import { quotePath, quoteText } from "../engine/quote.js";
import { carefulCsvSheet } from "./csv-careful.js";
import type { CsvPlace } from "./csv-careful.js";
import { headLength, readCsvHead } from "./csv-head.js";
import type { CsvHead } from "./csv-head.js";
import { csvRowSteps } from "./csv-rows.js";
import { gzipFinding } from "./gzip.js";
import { readBeginning } from "./open-regular-file.js";
import type { Beginning } from "./open-regular-file.js";
import type { RowSteps } from "./row-steps.js";
import { columnNames, nothingToRelease, unreadableSheet } from "./sheet.js";
import type { Sheet } from "./sheet.js";
import { sniffEncoding } from "./text-encoding.js";
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

/** The beginning of a CSV file, decompressed; or why it cannot be read. */
async function csvBeginning(path: string, name: string): Promise<Beginning> {
  const beginning = await readBeginning(path, name, headLength);
  if (beginning.finding) return beginning;
  const compressed = name.toLowerCase().endsWith(".gz");
  const damaged = compressed ? await gzipFinding(path, name) : undefined;
  if (damaged) return { finding: damaged };
  const bytes = compressed ? await firstBytes(path, headLength) : beginning.bytes;
  const other = otherKind(bytes);
  if (other === undefined) return { bytes };
  const hint = "Give the file the ending of what it is, or save it as CSV UTF-8.";
  return { finding: unreadable(name, `is not CSV but ${other}`, hint) };
}

/** Why a file with this header is not read; `undefined` where it is. */
function refusedHead(name: string, head: CsvHead): Sheet | undefined {
  const wide = tooWide(name, head.columns);
  if (wide) return wide;
  if (!head.columns.some((column) => column.includes("\0"))) return undefined;
  const message = "the file is not text, or was not written to its end";
  return unreadableSheet(name, [unreadable(name, message, "Save it again, as CSV UTF-8.")]);
}

/** A CSV file with more in it than a header and records: titles, the day on which a report was made, or totals. */
export async function csvSheetWithin(engine: Engine, path: string, place: CsvPlace): Promise<Sheet> {
  const name = basename(path);
  const { bytes, finding } = await csvBeginning(path, name);
  if (finding) return unreadableSheet(name, [finding]);
  const encoding = sniffEncoding(bytes);
  const lines = new TextDecoder(encoding).decode(bytes, { stream: true }).split(/\r\n|\n|\r/u);
  const head = readCsvHead(new TextEncoder().encode(lines.slice((place.headerRow ?? 1) - 1).join("\n")));
  if (!head) return unreadableSheet(name, []);
  const refused = refusedHead(name, head);
  if (refused) return refused;
  return carefulCsvSheet(engine, path, name, { ...head, encoding, plain: false }, place);
}

/** A CSV file, which the engine reads itself where it is plain UTF-8; compressed where its name ends in `.gz`. */
export async function csvSheet(engine: Engine, path: string): Promise<Sheet> {
  const name = basename(path);
  const { bytes, finding } = await csvBeginning(path, name);
  if (finding) return unreadableSheet(name, [finding]);
  const head = readCsvHead(bytes);
  if (!head) return unreadableSheet(name, []);
  const refused = refusedHead(name, head);
  if (refused) return refused;
  const reread = () => carefulCsvSheet(engine, path, name, head);
  if (!head.plain) return reread();
  let steps: Promise<RowSteps> | undefined;
  const rowsOf = async (records: readonly number[]): Promise<readonly number[]> => {
    const { rowOf } = await (steps ??= csvRowSteps(path, head));
    return records.map(rowOf);
  };
  return {
    name,
    columns: head.columns,
    relation: csvRelation(path, head),
    rowsOf,
    decimalComma: head.delimiter === ";" || head.delimiter === "\t",
    findings: [],
    reread,
    release: nothingToRelease,
  };
}
