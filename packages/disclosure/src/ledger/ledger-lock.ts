import { readFile, rm } from "node:fs/promises";
import { hostname } from "node:os";
import { fields, whole } from "./checks.js";
import { LedgerError } from "./ledger-error.js";
import { createPrivateFile } from "./private-file.js";
import { systemCode } from "./system-code.js";

function runs(pid: number): boolean {
  try {
    // Signal 0 only asks.
    process.kill(pid, 0);
    return true;
  } catch (cause) {
    return systemCode(cause) !== "ESRCH";
  }
}

/** Whether the process that took a lock is known to have ended. */
async function isStale(lock: string): Promise<boolean> {
  try {
    const found = fields(JSON.parse(await readFile(lock, "utf8")), "lock", ["pid", "host"]);
    return found.host === hostname() && !runs(whole(found.pid, "pid", 1));
  } catch {
    // Gone meanwhile, of another computer, or not yet written: nobody can say.
    return false;
  }
}

async function refusal(lock: string, cause: unknown): Promise<LedgerError> {
  const code = systemCode(cause);
  if (code === "ENOENT" || code === "ENOTDIR") {
    return new LedgerError("no-folder", `The folder for ${lock} does not exist. Make it first.`, { cause });
  }
  if (code !== "EEXIST") return new LedgerError("not-written", `${lock} could not be written.`, { cause });
  if (await isStale(lock)) {
    const message = `${lock} was left behind by a program that ended while it wrote. Delete it and try again.`;
    return new LedgerError("stale-lock", message, { cause });
  }
  const message = `Another program is writing to this ledger. Wait until it is done; if there is none, delete ${lock}.`;
  return new LedgerError("locked", message, { cause });
}

/**
 * Does something while no other process writes to the ledger at `path`: a file beside it, which only one can make, says so. A
 * lock that was left behind is never broken, since two that broke it at once would both write.
 *
 * Rejects with a `LedgerError`: `locked`, `stale-lock`, `no-folder`, `not-written`.
 */
export async function withLock<Result>(path: string, act: () => Promise<Result>): Promise<Result> {
  const lock = `${path}.lock`;
  try {
    await createPrivateFile(lock, JSON.stringify({ pid: process.pid, host: hostname() }));
  } catch (cause) {
    throw await refusal(lock, cause);
  }
  try {
    return await act();
  } finally {
    await rm(lock, { force: true });
  }
}
