import type { InterventionTypeResult } from "@rapport/analysis";
import type { PrintedCount } from "@rapport/disclosure";
import { countInWords, listInWords, printedInWords } from "./numbers.js";

/** How many stand behind a figure: levels and lines count courses, means count clients. */
export interface Behind {
  readonly count: number;
  readonly of: "courses" | "clients";
}

/** "40 clients". */
export function behindInWords({ count, of }: Behind): string {
  return `${countInWords(count)} ${of}`;
}

/** Below this many, a sentence says that it rests on few. */
const few = 30;

const statuses = new Map([
  ["completed", "completed"],
  ["stopped", "stopped early"],
  ["ongoing", "still going on"],
]);

/** Where those courses stand that are a part of all. */
export function courseStatus(part: string): string {
  return statuses.get(part) ?? part;
}

function partWords(part: PrintedCount & { readonly code: string }): string {
  return `${printedInWords(part)} ${courseStatus(part.code)}`;
}

/** How many courses of a type there were, and where they stand. */
export function coursesSentence({ courses }: Pick<InterventionTypeResult, "courses">): string {
  if (courses.kind === "withheld") {
    return "How many courses there were is not shown, since too few clients stand behind it.";
  }
  const parts = listInWords(courses.parts.filter((part) => !("impossible" in part)).map(partWords));
  return `About ${countInWords(courses.total)} courses${parts === "" ? "" : `: ${parts}`}.`;
}

/** What a sentence adds where it rests on few courses, or few clients. */
export function restsOnFew({ count, of }: Behind): string {
  return count < few ? `; this rests on few ${of}` : "";
}
