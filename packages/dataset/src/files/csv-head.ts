import { parse } from "csv-parse/sync";
import type { Encoding } from "./text-encoding.js";
import { sniffEncoding } from "./text-encoding.js";

/** What the beginning of a CSV file says of the rest. */
export interface CsvHead {
  /** The header's cells, trimmed; unnamed ones at its end are not among them. */
  readonly columns: readonly string[];
  /** How many cells the header has, with unnamed ones at its end, which a spreadsheet leaves behind. */
  readonly width: number;
  readonly delimiter: string;
  readonly encoding: Encoding;
  /** The first line names the delimiter, as Excel writes and hides it: `sep=;`. */
  readonly separatorLine: boolean;
  /** The engine reads the file as it stands. */
  readonly plain: boolean;
}

const delimiters = [",", ";", "\t", "|"] as const;

/** How much of a file is looked at. */
export const headLength = 65_536;

/** The record delimiters of all systems; a file may mix them. */
export const lineEnds: string[] = ["\r\n", "\n", "\r"];

/** None where the line cannot be read so, as with names in quotation marks and a delimiter that is not theirs. */
function headerCells(text: string, delimiter: string): readonly string[] {
  try {
    const rows: string[][] = parse(text, {
      delimiter,
      relax_quotes: true,
      relax_column_count: true,
      record_delimiter: lineEnds,
      trim: true,
      to: 1,
    });
    return rows[0] ?? [];
  } catch {
    return [];
  }
}

function lastNamed(cells: readonly string[]): number {
  return cells.findLastIndex((cell) => cell !== "") + 1;
}

/**
 * Reads a file's header. The delimiter is the one of comma, semicolon (as spreadsheets in Europe write), tab and bar that
 * divides it into most cells, or the one that the first line names. `undefined` for a file that is empty or blank.
 */
export function readCsvHead(bytes: Uint8Array): CsvHead | undefined {
  const encoding = sniffEncoding(bytes);
  const text = new TextDecoder(encoding).decode(bytes, { stream: true });
  const named = /^sep=(.)(?:\r\n|\n|\r|$)/iu.exec(text);
  const rest = text.slice(named?.[0].length ?? 0);
  const lines = rest.replace(/^(?:[^\S\r\n]*(?:\r\n|\n|\r))+/u, "");
  if (lines.trim() === "") return undefined;
  const readings = (named?.[1] === undefined ? delimiters : [named[1]]).map((delimiter) => ({
    delimiter,
    cells: headerCells(lines, delimiter),
  }));
  const { delimiter, cells } = readings.reduce((best, each) => (each.cells.length > best.cells.length ? each : best));
  return {
    columns: cells.slice(0, lastNamed(cells)),
    width: cells.length,
    delimiter,
    encoding,
    separatorLine: named !== null,
    plain: encoding === "utf-8" && named === null && lines.length === rest.length,
  };
}
