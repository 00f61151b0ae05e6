import { createReadStream } from "node:fs";
import { parse } from "csv-parse";
import type { CsvHeader } from "./csv-header.js";

/** Where records stand in their file, and which of them do not have the header's number of cells. */
export interface CsvRows {
  /** The spreadsheet's row of the n-th record that is not blank, from 0. */
  readonly rowOf: readonly number[];
  readonly ragged: readonly { readonly row: number; readonly cells: number }[];
  /** The row in which the reader had to give up, for instance at a quotation mark that is never closed. */
  readonly unreadable?: number;
}

/**
 * Reads a CSV file record by record to find out where things stand. The engine reads faster, but does not tell; so this
 * pass is made only when there is something to report.
 */
export async function readCsvRows(path: string, header: CsvHeader): Promise<CsvRows> {
  const parser = createReadStream(path).pipe(
    parse({ bom: true, delimiter: header.delimiter, relax_column_count: true, skip_empty_lines: false }),
  );
  const rowOf: number[] = [];
  const ragged: { row: number; cells: number }[] = [];
  let row = 0;
  try {
    for await (const record of parser) {
      const cells: readonly string[] = record;
      row += 1;
      const blank = cells.length <= 1 && (cells[0] ?? "") === "";
      if (row === 1 || blank) continue;
      if (cells.length === header.columns.length) rowOf.push(row);
      else ragged.push({ row, cells: cells.length });
    }
  } catch {
    return { rowOf, ragged, unreadable: row + 1 };
  }
  return { rowOf, ragged };
}
