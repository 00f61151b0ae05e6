import { constants, open } from "node:fs/promises";
import { writeLines } from "./chain.js";
import { brokenLedger, readChainAt } from "./ledger-file.js";
import { LedgerError } from "./ledger-error.js";
import { withLock } from "./ledger-lock.js";
import { manifestsOf, sha256 } from "./ledger-record.js";
import type { LedgerRecord } from "./ledger-record.js";
import type { Manifest } from "./manifest.js";
import { parseManifest } from "./parse-manifest.js";
import { createPrivateFile, writePieces } from "./private-file.js";
import { systemCode } from "./system-code.js";
import { bufferOf } from "./buffer-of.js";

export interface AppendOptions {
  /** The tail that `readLedger` gave when the release was made. */
  readonly after: string | undefined;
  /** Whether a line that was not written to its end is taken away, after its bytes were kept in a file beside. */
  readonly repair?: boolean;
}

/** Keeps the bytes of a torn line beside the ledger, under a name of their own. */
async function keepBeside(path: string, torn: Buffer): Promise<void> {
  try {
    await createPrivateFile(`${path}.torn-${sha256(torn).slice(0, 16)}`, [torn]);
  } catch (cause) {
    // The same bytes were kept when an earlier repair was ended midway.
    if (systemCode(cause) !== "EEXIST") throw cause;
  }
}

/** Writes after the first `bytes` bytes of a ledger, of which the file has `size`. */
async function append(path: string, bytes: number, size: number, lines: readonly Uint8Array[]): Promise<void> {
  const handle = await open(path, constants.O_WRONLY | constants.O_APPEND | constants.O_NOFOLLOW);
  try {
    if ((await handle.stat()).size !== size) throw changed(path);
    if (bytes < size) {
      await handle.truncate(bytes);
      await handle.sync();
    }
    await writePieces(handle, lines);
    await handle.sync();
  } finally {
    await handle.close();
  }
}

function changed(path: string): LedgerError {
  return new LedgerError("changed", `${path} is not as it was when this release was made. Make the release again.`);
}

/** One release is a line of its own; several are one line together, which is read as a whole or not at all. */
function recordOf(manifests: readonly Manifest[]): LedgerRecord {
  const [first, ...others] = manifests;
  if (first === undefined) throw new RangeError("At least one release is appended.");
  return others.length === 0 ? { kind: "release", manifest: first } : { kind: "releases", manifests };
}

function assertNew(path: string, known: readonly Manifest[], manifests: readonly Manifest[]): void {
  const ids = [...known, ...manifests].map(({ id }) => id);
  if (new Set(ids).size < ids.length) throw new LedgerError("duplicate", `${path} has a release of this id already.`);
}

/**
 * Writes a release at the end of the ledger, which is made where there is none, and says its new tail. When this resolves, it
 * is on the disk. Earlier bytes are never written anew.
 *
 * Rejects with a `LedgerError`: `malformed` or `unknown-version` for the manifest; `changed` where the ledger does not end with
 * `after`, so that the release was made without knowing all earlier ones; `duplicate` where its id is there already; `torn`
 * without `repair`; `damaged`; those of the lock and of `readLedger`; `no-folder`; `not-written`.
 */
export async function appendManifest(path: string, manifest: Manifest, options: AppendOptions): Promise<string> {
  return appendManifests(path, [manifest], options);
}

/**
 * The same for releases that are given out as one, such as those of a report that compares two periods: all of them are in
 * the ledger afterwards or none is, however the process ends.
 *
 * Rejects as `appendManifest` does, and with a RangeError where there is none.
 */
export async function appendManifests(
  path: string,
  manifests: readonly Manifest[],
  { after, repair = false }: AppendOptions,
): Promise<string> {
  const checked = manifests.map((manifest) => parseManifest(manifest));
  const record = recordOf(checked);
  return withLock(path, async () => {
    const { file, chain } = await readChainAt(path);
    if (chain.kind === "damaged" || (chain.kind === "torn" && !repair)) throw brokenLedger(path, chain);
    if (chain.tail !== after) throw changed(path);
    assertNew(path, chain.records.flatMap(manifestsOf), checked);
    const { lines, tail } = await writeLines([record], chain.tail);
    try {
      // A file of no bytes is torn: `whole` without a tail is no file.
      if (chain.kind === "whole" && chain.tail === undefined) await createPrivateFile(path, lines);
      else {
        if (chain.kind === "torn") await keepBeside(path, bufferOf(file.subarray(chain.bytes)));
        await append(path, chain.bytes, file.length, lines);
      }
    } catch (cause) {
      if (cause instanceof LedgerError) throw cause;
      throw new LedgerError("not-written", `${path} could not be written.`, { cause });
    }
    return tail;
  });
}
