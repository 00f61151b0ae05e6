import type { ExitCode } from "./exit-codes.js";
import type { Paint } from "./paint.js";

/** What a command did: data for stdout, messages for people, and the exit code. Commands print nothing themselves. */
export interface Outcome {
  readonly exitCode: ExitCode;
  /** For stdout: text, or the bytes of a file that was asked for there. */
  readonly text: string | Uint8Array;
  /** The same text for a terminal with colours. */
  readonly styled?: (paint: Paint) => string;
  /** The same as data for `--json`. */
  readonly data: Readonly<Record<string, unknown>>;
  /** Lines for stderr. */
  readonly messages: readonly string[];
}

/** What a dry run says at its end. */
export const trialLine = "A trial: nothing was written.";

/** A mistake in how the command was called or configured; shown to the person as it is, with exit code 2. */
export class UsageError extends Error {
  override readonly name = "UsageError";
}
