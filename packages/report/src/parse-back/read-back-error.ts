/** Why a file could not be read back. */
export type ReadBackErrorCode = "unknown-kind" | "malformed" | "too-deep";

/** A file that could not be read back; told apart by `code`, and its message holds nothing of the file. */
export class ReadBackError extends Error {
  override readonly name = "ReadBackError";

  constructor(
    readonly code: ReadBackErrorCode,
    message: string,
  ) {
    super(message);
  }
}

/** The error of a file that is not what its name says. */
export function malformed(kind: string, expected: string): ReadBackError {
  return new ReadBackError("malformed", `The ${kind} cannot be read back: expected ${expected}.`);
}
