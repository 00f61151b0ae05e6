import type { CsvHead } from "./csv-head.js";
import { rowSteps } from "./row-steps.js";
import type { RowSteps } from "./row-steps.js";
import { readBytes } from "./text-stream.js";

/** What bytes are to a reader that looks for the ends of records alone. */
const kinds = { other: 0, lineFeed: 1, carriageReturn: 2, quote: 3, delimiter: 4, blank: 5 } as const;

/** Where it stands: at the beginning of a cell, in one without quotation marks, in one with them, after the closing one. */
const states = { begin: 0, bare: 1, quoted: 2, closed: 3 } as const;

type State = (typeof states)[keyof typeof states];

function kindsOfBytes(delimiter: string): Uint8Array {
  const table = new Uint8Array(256);
  // Space, tab and form feed are trimmed around a cell.
  for (const blank of " \t\f") table[blank.charCodeAt(0)] = kinds.blank;
  table["\n".charCodeAt(0)] = kinds.lineFeed;
  table["\r".charCodeAt(0)] = kinds.carriageReturn;
  table['"'.charCodeAt(0)] = kinds.quote;
  table[delimiter.charCodeAt(0)] = kinds.delimiter;
  return table;
}

/** Counts the records of CSV bytes as they come, and tells of each whether it is blank. */
function recordEnds(delimiter: string, onRecord: (isBlank: boolean) => void) {
  const kindOf = kindsOfBytes(delimiter);
  const ending: ReadonlySet<number> = new Set([kinds.lineFeed, kinds.carriageReturn, kinds.delimiter]);
  const endsBare = kindOf.map((kind) => (ending.has(kind) ? 1 : 0));
  const quote = '"'.charCodeAt(0);
  let state: State = states.begin;
  let isBlank = true;
  let isEmpty = true;
  let afterReturn = false;
  const end = (): void => {
    onRecord(isBlank);
    state = states.begin;
    isBlank = true;
    isEmpty = true;
  };
  const step = (kind: number): void => {
    if (kind === kinds.lineFeed && afterReturn && isEmpty) {
      afterReturn = false;
    } else if (kind === kinds.lineFeed || kind === kinds.carriageReturn) {
      afterReturn = kind === kinds.carriageReturn;
      end();
    } else {
      isEmpty = false;
      if (kind === kinds.quote && state !== states.bare) {
        // Twice within a cell it is one that is meant.
        if (state === states.closed) isBlank = false;
        state = states.quoted;
      } else if (kind === kinds.delimiter) {
        state = states.begin;
        isBlank = false;
      } else if (kind !== kinds.blank) {
        state = states.bare;
        isBlank = false;
      }
    }
  };
  return {
    read(bytes: Uint8Array): void {
      const { length } = bytes;
      let at = 0;
      while (at < length) {
        // Most bytes are within a cell, where few can end it: the others are passed over by themselves.
        if (state === states.quoted) {
          const from = at;
          while (at < length && bytes[at] !== quote) at += 1;
          if (at > from) isBlank = false;
          if (at < length) state = states.closed;
        } else if (state === states.bare) {
          while (at < length && (endsBare[bytes[at] ?? 0] ?? 0) === 0) at += 1;
          if (at < length) step(kindOf[bytes[at] ?? 0] ?? 0);
        } else step(kindOf[bytes[at] ?? 0] ?? 0);
        at += 1;
      }
    },
    /** The last record, which may have no line end. */
    finish(): void {
      if (!isEmpty) end();
    },
  };
}

/**
 * Where the records of a file stand that the engine reads as it is: it leaves out blank lines and does not tell where. So this
 * pass is made only when there is something to report, and once. It looks at bytes alone, since only the ends of records
 * matter.
 */
export async function csvRowSteps(path: string, { delimiter, width }: CsvHead): Promise<RowSteps> {
  const steps = rowSteps();
  let row = 0;
  const ends = recordEnds(delimiter, (isBlank) => {
    row += 1;
    if (row > 1 && !(width > 1 && isBlank)) steps.add(row);
  });
  for await (const chunk of readBytes(path)) {
    const bytes: Buffer = chunk;
    ends.read(bytes);
  }
  ends.finish();
  return steps;
}
