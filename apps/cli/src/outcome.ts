import type { ExitCode } from "./exit-codes.js";

/** What a command did: data for stdout, messages for people, and the exit code. Commands print nothing themselves. */
export interface Outcome {
  readonly exitCode: ExitCode;
  /** Text for stdout, and the same as data for `--json`. */
  readonly text: string;
  readonly data: Readonly<Record<string, unknown>>;
  /** Lines for stderr. */
  readonly messages: readonly string[];
}

/** A mistake in how the command was called or configured; shown to the person as it is, with exit code 2. */
export class UsageError extends Error {
  override readonly name = "UsageError";
}
