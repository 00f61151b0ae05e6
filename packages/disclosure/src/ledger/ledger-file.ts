import { readChain } from "./chain.js";
import type { Chain, ChainReading } from "./chain.js";
import { LedgerError } from "./ledger-error.js";
import { manifestsOf } from "./ledger-record.js";
import type { Manifest } from "./manifest.js";
import { readPrivateFile, refusals } from "./private-file.js";

/** What a ledger tells, or that it is damaged. */
export type LedgerReading =
  | ({ readonly kind: "ledger" } & LedgerContent)
  /** As "ledger", up to the line that was not written to its end. */
  | ({ readonly kind: "torn"; readonly line: number } & LedgerContent)
  /** Something in the ledger is not as it was written. `problem` says what, and not what stands there. */
  | { readonly kind: "damaged"; readonly line: number; readonly problem: string };

export interface LedgerContent {
  /** What each release left behind, the first one first. */
  readonly manifests: readonly Manifest[];
  /** The days on which a client was erased. */
  readonly erasures: readonly string[];
  /** Stands for everything read, to be given back on appending; `undefined` for a ledger without a line. */
  readonly tail: string | undefined;
}

/** The lines of a ledger's file; those of no file are none. Rejects as `readLedger` does. */
export async function readChainAt(path: string): Promise<{ readonly file: Uint8Array; readonly chain: ChainReading }> {
  const found = await readPrivateFile(path).catch((cause: unknown) => {
    throw new LedgerError("not-read", `${path} could not be read.`, { cause });
  });
  switch (found.kind) {
    case "missing":
      return { file: Buffer.alloc(0), chain: { kind: "whole", records: [], tail: undefined, bytes: 0 } };
    case "refused":
      throw new LedgerError(found.why, `${path} ${refusals[found.why]}.`);
    case "file":
      return { file: found.bytes, chain: readChain(found.bytes) };
    default: {
      const never: never = found;
      return never;
    }
  }
}

function contentOf({ records, tail }: Chain): LedgerContent {
  return {
    manifests: records.flatMap(manifestsOf),
    erasures: records.flatMap((record) => (record.kind === "erased" ? [record.on] : [])),
    tail,
  };
}

/**
 * What earlier releases left behind. No file is an empty ledger.
 *
 * Every byte is checked against checksums that are chained from the first line on, so an accident anywhere is noticed. What
 * they cannot show is the loss of whole lines at the end or of the file, nor the work of somebody who computes them anew.
 *
 * Rejects with a `LedgerError`: `symbolic-link`, `not-a-file`, `readable-by-others` where the group or anybody may read or
 * write it (not on Windows), `not-read`.
 */
export async function readLedger(path: string): Promise<LedgerReading> {
  const { chain } = await readChainAt(path);
  switch (chain.kind) {
    case "whole":
      return { kind: "ledger", ...contentOf(chain) };
    case "torn":
      return { kind: "torn", line: chain.line, ...contentOf(chain) };
    case "damaged":
      return { kind: "damaged", line: chain.line, problem: chain.problem.message };
    default: {
      const never: never = chain;
      return never;
    }
  }
}

/** The error for a ledger whose lines cannot be built upon. */
export function brokenLedger(path: string, chain: Exclude<ChainReading, { readonly kind: "whole" }>): LedgerError {
  if (chain.kind === "damaged") {
    const { code, message } = chain.problem;
    return new LedgerError(code === "unknown-version" ? code : "damaged", `${path}, line ${chain.line}: ${message}`);
  }
  const message = `${path}, line ${chain.line}: was not written to its end. A repair keeps what there is of it in a file beside.`;
  return new LedgerError("torn", message);
}
