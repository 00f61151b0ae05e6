import { parse } from "csv-parse";
import { pipeline, Readable } from "node:stream";
import type { CsvHead } from "./csv-head.js";
import { lineEnds } from "./csv-head.js";
import { readText } from "./text-stream.js";

/**
 * The rows of some records, by their numbers from 0, in a file that the engine reads as it stands: it leaves out blank lines
 * and does not tell where. So this pass is made only when there is something to report, and ends with the last of them.
 */
export async function csvRowsOf(path: string, head: CsvHead, records: readonly number[]): Promise<readonly number[]> {
  const wanted = new Set(records);
  const last = Math.max(...records);
  const found = new Map<number, number>();
  const parser = parse({
    delimiter: head.delimiter,
    record_delimiter: lineEnds,
    relax_column_count: true,
    relax_quotes: true,
    trim: true,
  });
  // An error of the file ends the loop below with that error.
  pipeline(Readable.from(readText(path, head.encoding)), parser, () => undefined);
  let row = 0;
  let record = -1;
  for await (const cells of parser) {
    const each: readonly string[] = cells;
    row += 1;
    const blank = head.width > 1 && each.length <= 1 && (each[0] ?? "") === "";
    if (row === 1 || blank) continue;
    record += 1;
    if (wanted.has(record)) found.set(record, row);
    if (record >= last) break;
  }
  return records.map((each) => found.get(each) ?? each + 2);
}
