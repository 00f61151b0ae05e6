import { open } from "node:fs/promises";
import { csvLine } from "./csv.js";
import type { Row } from "../records/rows.js";

/** A CSV file that is being written. */
export interface TableFile {
  /** Adds rows. Wait for the promise, where there is one, before more are added: the buffer was full. */
  readonly add: (rows: readonly Row[]) => Promise<void> | undefined;
  /** Writes what waits, closes the file, and says how many rows it holds. */
  readonly close: () => Promise<number>;
}

// The most that a file holds back, in bytes.
const bufferSize = 1 << 18;
// UTF-8 takes no more than three bytes for each unit of a string.
const widest = 3;

/** Creates a CSV file with its header. */
export async function createTableFile(path: string, columns: readonly string[]): Promise<TableFile> {
  const file = await open(path, "wx");
  const buffer = Buffer.allocUnsafe(bufferSize);
  let used = 0;
  let count = 0;
  const flush = async (): Promise<void> => {
    const bytes = used;
    used = 0;
    await file.writeFile(buffer.subarray(0, bytes));
  };
  // Encoded at once: long strings of many pieces would outlive the young generation and cost more than all the rest.
  const put = (text: string): void => {
    used += buffer.write(text, used);
  };
  const flushAndPut = async (text: string): Promise<void> => {
    await flush();
    if (text.length * widest > bufferSize) await file.writeFile(text);
    else put(text);
  };
  put(csvLine(columns, Object.fromEntries(columns.map((column) => [column, column]))));
  return {
    add: (rows) => {
      let text = "";
      for (const row of rows) text += csvLine(columns, row);
      count += rows.length;
      if (text.length * widest > bufferSize - used) return flushAndPut(text);
      put(text);
      return undefined;
    },
    close: async () => {
      try {
        await flush();
      } finally {
        await file.close();
      }
      return count;
    },
  };
}
