import type { TableIssue } from "./table-issue.js";

/** How a value stands in a cell, both directions. An empty cell is never read and no value is written as one. */
export interface Cell<Value> {
  readonly code: TableIssue["code"];
  /** What a cell holds, for the message of an issue. */
  readonly expected: string;
  /** `undefined` where the text is no such value. */
  read(text: string): Value | undefined;
  write(value: Value): string;
}
