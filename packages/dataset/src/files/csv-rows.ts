import type { CsvHead } from "./csv-head.js";
import { readBytes } from "./text-stream.js";

const [lineFeed, carriageReturn, quote] = [0x0a, 0x0d, 0x22];
/** Space, tab and form feed, which are trimmed around a cell. */
const blanks: readonly number[] = [0x20, 0x09, 0x0c];

/** What a byte is read as: at the beginning of a cell, in one without quotation marks, in one with them, after the closing one. */
type State = "begin" | "bare" | "quoted" | "closed";

/** Counts the records of CSV bytes as they come. It is told of each whether it was blank, until it says that it has seen enough. */
function recordEnds(delimiter: number, onRecord: (isBlank: boolean) => boolean) {
  let state: State = "begin";
  let [isBlank, isEmpty, afterReturn] = [true, true, false];
  const end = (): boolean => {
    const enough = onRecord(isBlank);
    [state, isBlank, isEmpty] = ["begin", true, true];
    return enough;
  };
  const take = (byte: number): void => {
    isEmpty = false;
    if (state === "quoted") {
      if (byte === quote) state = "closed";
      else isBlank = false;
    } else if (byte === quote && state !== "bare") {
      // Twice within a cell it is one that is meant.
      if (state === "closed") isBlank = false;
      state = "quoted";
    } else if (byte === delimiter) {
      [state, isBlank] = ["begin", false];
    } else if (!blanks.includes(byte)) {
      [state, isBlank] = ["bare", false];
    }
  };
  return {
    /** Whether it has seen enough. */
    read(bytes: Uint8Array): boolean {
      for (const byte of bytes) {
        const isLineEnd = state !== "quoted" && (byte === lineFeed || byte === carriageReturn);
        const isSecondHalf = afterReturn && byte === lineFeed && isEmpty;
        afterReturn = isLineEnd && byte === carriageReturn;
        if (!isLineEnd) take(byte);
        else if (!isSecondHalf && end()) return true;
      }
      return false;
    },
    /** The last record, which may have no line end. */
    finish(): void {
      if (!isEmpty) end();
    },
  };
}

/**
 * The rows of some records, by their numbers from 0, in a file that the engine reads as it stands: it leaves out blank lines
 * and does not tell where. So this pass is made only when there is something to report, and ends with the last of them. It
 * looks at bytes alone, since only the ends of records matter.
 */
export async function csvRowsOf(path: string, head: CsvHead, records: readonly number[]): Promise<readonly number[]> {
  const wanted = new Set(records);
  const last = records.reduce((most, each) => Math.max(most, each), -1);
  const found = new Map<number, number>();
  let row = 0;
  let record = -1;
  const ends = recordEnds(head.delimiter.charCodeAt(0), (isBlank) => {
    row += 1;
    if (row === 1 || (head.width > 1 && isBlank)) return false;
    record += 1;
    if (wanted.has(record)) found.set(record, row);
    return record >= last;
  });
  for await (const chunk of readBytes(path)) {
    const bytes: Buffer = chunk;
    if (ends.read(bytes)) return records.map((each) => found.get(each) ?? each + 2);
  }
  ends.finish();
  return records.map((each) => found.get(each) ?? each + 2);
}
