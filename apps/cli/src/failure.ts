import { exitCodes } from "./exit-codes.js";
import type { ExitCode } from "./exit-codes.js";

export interface Failure {
  readonly exitCode: ExitCode;
  /** What kind of failure it is, for a program. */
  readonly code: string;
  /** For the person; absent where it has been said already, or where there is nothing to say. */
  readonly message?: string;
  /** How to go on, where the call itself was wrong. */
  readonly hint?: string;
}

const usageCodes = new Set(["dataset-not-found", "exists", "is-folder", "no-folder", "not-a-folder", "not-empty"]);

/** Of an import: the disk did not take it. Anything else is for the person to say in another way. */
const diskCodes = new Set(["disk-full", "in-use", "no-permission", "not-written"]);

/** Their messages are written for the person and hold no value of a record. */
const told: Readonly<Record<string, ExitCode>> = {
  UsageError: exitCodes.usage,
  // What keeps the secret and the ledger from being used is for the practice to mend.
  LedgerError: exitCodes.usage,
  SecretFileError: exitCodes.usage,
  DatasetResourceError: exitCodes.failure,
  ReportFileError: exitCodes.failure,
};

function codeOf(error: unknown): string | undefined {
  const isCoded = typeof error === "object" && error !== null && "code" in error && typeof error.code === "string";
  return isCoded ? String(error.code) : undefined;
}

const kebab = (text: string): string => text.replaceAll(/(?<=[a-z])(?=[A-Z])/gu, "-").toLowerCase();

/** What commander says of a call: its codes are `commander.unknownOption` and the like. */
function wrongCall(error: Error, code: string): Failure {
  const kind = kebab(code.replace("commander.", ""));
  // Help or the version, where they were asked for.
  if ("exitCode" in error && error.exitCode === 0) return { exitCode: exitCodes.done, code: kind };
  // The help of a command that needs another word: it is there already.
  if (kind === "help") return { exitCode: exitCodes.usage, code: "incomplete" };
  return {
    exitCode: exitCodes.usage,
    code: kind,
    message: error.message.replace(/^error: /u, ""),
    hint: "(add --help for how to use it)",
  };
}

/** A plug-in or a configuration whose module is missing is told of where it is loaded. */
const damaged: Failure = {
  exitCode: exitCodes.failure,
  code: "damaged-install",
  message:
    "A part of Rapport is missing, so that nothing was done. Install it again: npm install --global @rapport/cli",
};

function unexpected(kind: string): Failure {
  return {
    exitCode: exitCodes.failure,
    code: "unexpected",
    message:
      `An unexpected failure (${kind}): a mistake in Rapport, or in a plug-in. Nothing was written. Run it again with ` +
      "--debug to see where. When you report it, send the names of files and functions alone: the rest may show what records say.",
  };
}

/**
 * What an error means to the person who called. Errors are told apart by name and code, since two copies of a package have
 * two classes. An unexpected one is named without its text, which could repeat what a record says.
 */
export function failureOf(error: unknown): Failure {
  if (!(error instanceof Error)) return unexpected("no error");
  const code = codeOf(error);
  if (code?.startsWith("commander.")) return wrongCall(error, code);
  const { name, message } = error;
  if (name === "AbortError") {
    return { exitCode: exitCodes.interrupted, code: "interrupted", message: "Interrupted. Nothing was written." };
  }
  if (code !== undefined && usageCodes.has(code)) return { exitCode: exitCodes.usage, code, message };
  if (name === "ImportError") {
    const isDisk = code !== undefined && diskCodes.has(code);
    return { exitCode: isDisk ? exitCodes.failure : exitCodes.usage, code: code ?? "usage", message };
  }
  const exitCode = told[name];
  if (exitCode !== undefined) return { exitCode, code: code ?? "usage", message };
  if (code === "ERR_MODULE_NOT_FOUND") return damaged;
  return unexpected(code === undefined ? name : `${name}, ${code}`);
}
