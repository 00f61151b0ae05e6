import type { ReportContent } from "@rapport/analysis";
import { assertReleased } from "@rapport/disclosure";
import type { Released } from "@rapport/disclosure";
import { sorted } from "./canonical-text.js";

/** What stands before the content: of which form the file is. */
export const jsonHead = { format: "rapport-report", version: 1 } as const;

/**
 * The report's content as data: `{ "format": "rapport-report", "version": 1, … }` with all other keys of `ReportContent` in
 * alphabetical order, so that two reports can be compared line by line. What does not exist is left out, and numbers have
 * at most six decimals.
 *
 * Throws a TypeError where the content did not pass the airlock.
 */
export function renderJson(report: Released<ReportContent>): string {
  assertReleased(report);
  // The head stands first; `sorted` keeps plain data plain.
  return `${JSON.stringify({ ...jsonHead, ...(sorted(report) as object) }, null, 2)}\n`;
}
