import { readdir, rename, rm } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { writeLines } from "./chain.js";
import { day, malformed } from "./checks.js";
import { brokenLedger, readChainAt } from "./ledger-file.js";
import { LedgerError } from "./ledger-error.js";
import { withLock } from "./ledger-lock.js";
import { manifestsOf } from "./ledger-record.js";
import type { LedgerRecord } from "./ledger-record.js";
import type { Manifest } from "./manifest.js";
import { isToken } from "./parse-manifest.js";
import { createPrivateFile, syncFolder } from "./private-file.js";

export interface Erasure {
  /** The client's token. */
  readonly token: string;
  /** A token drawn at random, which is nobody's. */
  readonly replacement: string;
  /** The day, an ISO date. */
  readonly on: string;
}

export interface Erased {
  /** How many releases the client was in. */
  readonly manifests: number;
  /** Files beside the ledger with bytes of torn lines, which may have the token in them; nobody reads them, so delete them. */
  readonly tornFiles: readonly string[];
}

function has(manifest: Manifest, token: string): boolean {
  return manifest.units.some((unit) => unit.includes(token));
}

function replaced(manifest: Manifest, token: string, replacement: string): Manifest {
  // Sorted anew, as in `tokenUnits`: a place would tell between which other tokens the erased one was.
  const units = manifest.units.map((unit) =>
    unit.includes(token) ? unit.map((each) => (each === token ? replacement : each)).toSorted() : unit,
  );
  return { ...manifest, units };
}

/** A line with its releases changed. */
function withManifests(record: LedgerRecord, change: (manifest: Manifest) => Manifest): LedgerRecord {
  switch (record.kind) {
    case "release":
      return { ...record, manifest: change(record.manifest) };
    case "releases":
      return { ...record, manifests: record.manifests.map(change) };
    case "erased":
      return record;
    default: {
      const unknown: never = record;
      return unknown;
    }
  }
}

async function rewrite(path: string, records: readonly LedgerRecord[]): Promise<void> {
  const beside = `${path}.new`;
  try {
    // What an erasure that was ended midway left; nobody else writes while the lock is held.
    await rm(beside, { force: true });
    const { lines } = await writeLines(records, undefined);
    await createPrivateFile(beside, lines);
    await rename(beside, path);
    await syncFolder(path);
  } catch (cause) {
    throw new LedgerError("not-written", `${path} could not be written.`, { cause });
  }
}

/**
 * Takes a client out of every earlier release: a token drawn at random stands in all of them for the client's own, so that
 * nobody with the practice's secret can tell any more that this client was there. The unit stays and keeps its place, so a
 * difference between two releases that was closed stays closed. The day is noted; whose erasure it was is not.
 *
 * The ledger is written anew beside and renamed, with all its checksums. A client who is in no release changes nothing.
 *
 * Rejects with a `LedgerError`: `malformed` for what was given; `token-in-use` where the replacement is somebody's; `torn`,
 * `damaged`; those of the lock and of `readLedger`; `not-written`.
 */
export async function eraseClient(path: string, { token, replacement, on }: Erasure): Promise<Erased> {
  if (!isToken(token) || !isToken(replacement)) throw malformed("token", "22 characters of base64url");
  const today = day(on, "on");
  return withLock(path, async () => {
    const { chain } = await readChainAt(path);
    if (chain.kind !== "whole") throw brokenLedger(path, chain);
    const manifests = chain.records.flatMap(manifestsOf);
    if (token === replacement || manifests.some((manifest) => has(manifest, replacement))) {
      throw new LedgerError(
        "token-in-use",
        "The replacement is the token of somebody in the ledger. Draw another one.",
      );
    }
    const held = manifests.filter((manifest) => has(manifest, token)).length;
    if (held > 0) {
      const records = chain.records.map((record) =>
        withManifests(record, (each) => replaced(each, token, replacement)),
      );
      await rewrite(path, [...records, { kind: "erased", on: today }]);
    }
    const folder = dirname(path);
    const names = await readdir(folder);
    const tornFiles = names
      .filter((name) => name.startsWith(`${basename(path)}.torn-`))
      .map((name) => join(folder, name));
    return { manifests: held, tornFiles };
  });
}
