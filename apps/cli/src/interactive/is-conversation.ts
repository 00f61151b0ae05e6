import type { Environment } from "../config/environment.js";

/** What of a process says whether somebody can answer. */
export interface Ends {
  readonly stdin: { readonly isTTY?: boolean };
  readonly stdout: { readonly isTTY?: boolean };
  readonly environment: Environment;
}

/** Whether a call without a word can ask somebody: on a terminal that can redraw, and in no automatic run. */
export function isConversation(words: readonly string[], { stdin, stdout, environment }: Ends): boolean {
  const isAutomatic = (environment["CI"] ?? "") !== "" || environment["TERM"] === "dumb";
  return words.length === 0 && stdin.isTTY === true && stdout.isTTY === true && !isAutomatic;
}
