import type { RecordIssue } from "../../records/checking/record-issue.js";

/** What is thrown where overrides contradict each other or their record. Known by its name. */
export interface OverrideError extends Error {
  readonly name: "OverrideError";
  /** As `check` gives them: each with a code, a path and the id of a rule. */
  readonly issues: readonly RecordIssue[];
}

/** Paths, rules and what was expected; no value is repeated. */
export function overrideError(record: string, issues: readonly RecordIssue[]): OverrideError {
  const lines = issues.map(({ path, rule, message }) => {
    const where = path === "" ? "the whole" : path;
    return `  ${where}${rule === undefined ? "" : ` (${rule})`}: ${message}`;
  });
  const message = `No valid ${record} has these overrides:\n${lines.join("\n")}`;
  return Object.assign(new Error(message), { name: "OverrideError", issues } as const);
}
