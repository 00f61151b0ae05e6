/** What kept a ledger from being read or written. */
export type LedgerErrorCode =
  | "symbolic-link"
  | "not-a-file"
  | "readable-by-others"
  | "malformed"
  | "unknown-version"
  | "damaged"
  | "torn"
  | "changed"
  | "duplicate"
  | "token-in-use"
  | "locked"
  | "stale-lock"
  | "no-folder"
  | "not-read"
  | "not-written";

/** Told apart by `code`; its message is for the person who asked, and holds nothing of what the ledger says. */
export class LedgerError extends Error {
  override readonly name = "LedgerError";

  constructor(
    readonly code: LedgerErrorCode,
    message: string,
    options?: ErrorOptions,
  ) {
    super(message, options);
  }
}
