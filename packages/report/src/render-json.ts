import type { ReportContent } from "@rapport/analysis";
import { assertReleased } from "@rapport/disclosure";
import type { Released } from "@rapport/disclosure";
import { shortNumber } from "./short-number.js";

const format = "rapport-report";
const formatVersion = 1;

function byName([a]: readonly [string, unknown], [b]: readonly [string, unknown]): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

/** The same value with the keys of every object in the order of their code units. */
function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value === "number") return shortNumber(value);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .toSorted(byName)
      .map(([key, inner]) => [key, sorted(inner)]),
  );
}

/**
 * The report's content as data: `{ "format": "rapport-report", "version": 1, … }` with all other keys of `ReportContent` in
 * alphabetical order, so that two reports can be compared line by line. What does not exist is left out, and numbers have
 * at most six decimals.
 *
 * Throws a TypeError where the content did not pass the airlock.
 */
export function renderJson(report: Released<ReportContent>): string {
  assertReleased(report);
  const content = Object.entries(report)
    .toSorted(byName)
    .map(([key, value]) => [key, sorted(value)] as const);
  return `${JSON.stringify({ format, version: formatVersion, ...Object.fromEntries(content) }, null, 2)}\n`;
}
