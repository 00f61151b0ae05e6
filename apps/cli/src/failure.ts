import { CommanderError } from "commander";
import { exitCodes } from "./exit-codes.js";
import type { ExitCode } from "./exit-codes.js";

export interface Failure {
  readonly exitCode: ExitCode;
  /** A line for the person; absent where it has been said already. */
  readonly message?: string;
}

const usageCodes = new Set(["dataset-not-found", "exists", "is-folder", "no-folder", "not-a-folder", "not-empty"]);

/** Of an import: the disk did not take it. Anything else is for the person to say in another way. */
const diskCodes = new Set(["disk-full", "in-use", "no-permission", "not-written"]);

function codeOf(error: unknown): unknown {
  return typeof error === "object" && error !== null && "code" in error ? error.code : undefined;
}

/**
 * What an error means to the person who called. Errors are told apart by name and code, since two copies of a package have
 * two classes. An unexpected one is named without its text, which could repeat what a record says.
 */
export function failureOf(error: unknown): Failure {
  if (error instanceof CommanderError) {
    return { exitCode: error.exitCode === 0 ? exitCodes.done : exitCodes.usage };
  }
  if (!(error instanceof Error)) return { exitCode: exitCodes.failure, message: "An unexpected failure." };
  if (error.name === "AbortError") {
    return { exitCode: exitCodes.interrupted, message: "Interrupted. Nothing was written." };
  }
  const code = codeOf(error);
  if (error.name === "UsageError" || (typeof code === "string" && usageCodes.has(code))) {
    return { exitCode: exitCodes.usage, message: error.message };
  }
  // What keeps the secret and the ledger from being used is for the practice to mend; their messages hold no value.
  if (error.name === "LedgerError" || error.name === "SecretFileError") {
    return { exitCode: exitCodes.usage, message: error.message };
  }
  if (error.name === "DatasetResourceError") return { exitCode: exitCodes.failure, message: error.message };
  if (error.name === "ImportError") {
    const isDisk = typeof code === "string" && diskCodes.has(code);
    return { exitCode: isDisk ? exitCodes.failure : exitCodes.usage, message: error.message };
  }
  if (error.name === "ReportFileError") return { exitCode: exitCodes.failure, message: error.message };
  const kind = typeof code === "string" ? `${error.name}, ${code}` : error.name;
  return {
    exitCode: exitCodes.failure,
    message: `An unexpected failure (${kind}). Nothing was written. Set RAPPORT_TRACE=1 to see where; the trace may show what records say.`,
  };
}
