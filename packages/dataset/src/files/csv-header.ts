import { open } from "node:fs/promises";
import { parse } from "csv-parse/sync";

/** The first row of a CSV file, and how its cells are separated. */
export interface CsvHeader {
  readonly columns: readonly string[];
  readonly delimiter: "," | ";" | "\t";
}

const delimiters = [",", ";", "\t"] as const;
const longestHeader = 65_536;

/** None where the line cannot be read so, as with names in quotation marks and a delimiter that is not theirs. */
function columnsOf(line: string, delimiter: string): readonly string[] {
  try {
    const rows: string[][] = parse(line, { delimiter, relax_quotes: true, relax_column_count: true, trim: true });
    return rows[0] ?? [];
  } catch {
    return [];
  }
}

/**
 * Reads a file's header. The delimiter is the one of comma, semicolon (as spreadsheets in Europe write) and tab that
 * divides the first line into most cells. `undefined` for a file with no first line.
 */
export async function readCsvHeader(path: string): Promise<CsvHeader | undefined> {
  const file = await open(path);
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(longestHeader), 0, longestHeader, 0);
    const beginning = buffer
      .subarray(0, bytesRead)
      .toString("utf8")
      .replace(/^\uFEFF/, "");
    const line = beginning.split(/\r\n|\n|\r/, 1)[0] ?? "";
    if (line.trim() === "") return undefined;
    const readings = delimiters.map((delimiter) => ({ delimiter, columns: columnsOf(line, delimiter) }));
    return readings.reduce((best, reading) => (reading.columns.length > best.columns.length ? reading : best));
  } finally {
    await file.close();
  }
}
