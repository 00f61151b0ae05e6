import { CsvError, parse } from "csv-parse";
import { pipeline, Readable } from "node:stream";
import type { Engine } from "../engine/engine.js";
import type { Finding } from "../finding.js";
import type { CsvHead } from "./csv-head.js";
import { lineEnds } from "./csv-head.js";
import { faultyRows } from "./left-out.js";
import { rowSteps } from "./row-steps.js";
import { unreadableSheet } from "./sheet.js";
import type { Sheet } from "./sheet.js";
import { encodingOf, readText } from "./text-stream.js";
import { textTable } from "./text-table.js";
import { cannotRead, unreadable } from "./unreadable.js";

/** A record of more characters than this is none: most often a quotation mark was never closed. */
const longestRecord = 10_000_000;

function broken(name: string, error: CsvError, row: number): Finding {
  return error.code === "CSV_MAX_RECORD_SIZE"
    ? unreadable(
        name,
        "cannot be read from here on: a row has more than ten million characters, or a quotation mark is never closed",
        "Close the quotation mark, or shorten the text.",
        row,
      )
    : unreadable(
        name,
        "cannot be read from here on: a quotation mark is out of place or is never closed",
        'Close it, or write a quotation mark inside a text twice, for instance "a ""b"" c".',
        row,
      );
}

const raggedMessage = (cells: number, header: number): string =>
  `has ${cells} ${cells === 1 ? "cell" : "cells"} where the header has ${header}`;

const isBlank = (cells: readonly string[]): boolean => cells.every((cell) => cell === "");

/** Where the records of a file stand. */
export interface CsvPlace {
  /** The row of the header; what stands above it is something else. */
  readonly headerRow?: number;
  /** How many rows at the end are no records, such as totals; blank ones do not count. */
  readonly skipLast?: number;
}

/**
 * Reads a CSV file record by record into a table of the engine: one in another encoding, with line ends of several kinds,
 * or with rows that do not fit the header, which are left out and named.
 */
export async function carefulCsvSheet(
  engine: Engine,
  path: string,
  name: string,
  head: CsvHead,
  { headerRow = 1, skipLast = 0 }: CsvPlace = {},
): Promise<Sheet> {
  const { columns, width, delimiter } = head;
  const steps = rowSteps();
  const ragged = faultyRows({
    severity: "error",
    code: "ragged-row",
    file: name,
    message: "does not fit the header",
    hint: 'Give the row as many cells as the header, with the same sign between them; put a text that holds this sign into quotation marks, for instance "a, b".',
  });
  // The newest rows, of which it is not known yet whether they are the last ones.
  const newest: { readonly cells: string[]; readonly row: number }[] = [];
  let hidden = head.separatorLine;
  let headerSeen = false;
  let row = 0;
  // Asked for each record as it is parsed, so that all before a fault are looked at, whatever became of the stream.
  const recordOf = (found: string[]): string[] | null => {
    if (hidden) {
      hidden = false;
      return null;
    }
    row += 1;
    if (row < headerRow || isBlank(found)) return null;
    if (!headerSeen) {
      headerSeen = true;
      return null;
    }
    newest.push({ cells: found, row });
    const known = newest.length > skipLast ? newest.shift() : undefined;
    if (!known) return null;
    const { cells } = known;
    if (cells.length >= columns.length && isBlank(cells.slice(width))) {
      steps.add(known.row);
      return cells;
    }
    ragged.add(known.row, raggedMessage(cells.length, columns.length));
    return null;
  };
  const parser = parse({
    delimiter,
    record_delimiter: lineEnds,
    relax_column_count: true,
    trim: true,
    max_record_size: longestRecord,
    on_record: (cells: string[]) => recordOf(cells),
  });
  try {
    const encoding = await encodingOf(path, head.encoding);
    pipeline(Readable.from(readText(path, encoding)), parser, () => undefined);
    const { relation, release } = await textTable(engine, path, columns, parser);
    return {
      name,
      columns,
      relation,
      rowsOf: (records) => Promise.resolve(records.map(steps.rowOf)),
      decimalComma: delimiter === ";" || delimiter === "\t",
      findings: ragged.findings(),
      release,
    };
  } catch (error) {
    const finding = error instanceof CsvError ? broken(name, error, row + 1) : cannotRead(name, error);
    return unreadableSheet(name, [...ragged.findings(), finding]);
  }
}
