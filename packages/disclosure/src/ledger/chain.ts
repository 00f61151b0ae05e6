import { malformed } from "./checks.js";
import { LedgerError } from "./ledger-error.js";
import { header, readRecord, recordLine, sha256 } from "./ledger-record.js";
import type { LedgerRecord } from "./ledger-record.js";
import { bufferOf } from "./buffer-of.js";

/** The lines of a ledger as far as they could be read. */
export interface Chain {
  readonly records: readonly LedgerRecord[];
  /** The checksum of the last whole line; `undefined` before the first. */
  readonly tail: string | undefined;
  /** How many bytes the whole lines take. */
  readonly bytes: number;
}

export type ChainReading =
  | ({ readonly kind: "whole" } & Chain)
  /** Something follows the last whole line that is no line: a program was ended while it appended. */
  | ({ readonly kind: "torn"; readonly line: number } & Chain)
  | { readonly kind: "damaged"; readonly line: number; readonly problem: LedgerError };

function checkHeader(line: string): void {
  if (line === header) return;
  const known = /^\{"format":"rapport-ledger","version":\d+\}$/.test(line);
  if (known)
    throw new LedgerError("unknown-version", "The ledger is of a version that is not known here: expected version 1.");
  throw malformed("line", "the heading of a ledger");
}

/** Reads the lines of a ledger, each against the one before. */
export function readChain(read: Uint8Array): ChainReading {
  const file = bufferOf(read);
  const records: LedgerRecord[] = [];
  let tail: string | undefined;
  let bytes = 0;
  let line = 1;
  for (let end = file.indexOf("\n"); end >= 0; end = file.indexOf("\n", bytes)) {
    const own = file.subarray(bytes, end);
    // Every line is plain ASCII; another byte is another letter here, and fails the checksum.
    const text = own.toString("latin1");
    try {
      if (tail === undefined) checkHeader(text);
      else records.push(readRecord(text, tail));
    } catch (problem) {
      if (!(problem instanceof LedgerError)) throw problem;
      return { kind: "damaged", line, problem };
    }
    tail = sha256(own);
    bytes = end + 1;
    line += 1;
  }
  // Nothing at all is torn too: a ledger begins with its heading, which was not written.
  const isWhole = bytes === file.length && bytes > 0;
  return isWhole ? { kind: "whole", records, tail, bytes } : { kind: "torn", line, records, tail, bytes };
}

/**
 * The lines of records after a line with the checksum `tail`, from the heading on where there is none, and their last
 * checksum. Rejects as `recordLine` does.
 */
export async function writeLines(
  records: readonly LedgerRecord[],
  tail: string | undefined,
): Promise<{ readonly lines: readonly Uint8Array[]; readonly tail: string }> {
  const lineBreak = Buffer.from("\n");
  const lines: Uint8Array[] = tail === undefined ? [Buffer.from(header), lineBreak] : [];
  let previous = tail ?? sha256(header);
  for (const record of records) {
    const line = await recordLine(record, previous);
    lines.push(...line.pieces, lineBreak);
    previous = line.sha256;
  }
  return { lines, tail: previous };
}
