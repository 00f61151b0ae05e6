import type { InterventionTypeResult } from "@rapport/analysis";
import type { PrintedCount } from "@rapport/disclosure";
import { countInWords, listInWords, printedCount } from "./numbers.js";

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

function partWords(part: PrintedCount & { readonly code: string }): string {
  const status = statuses.get(part.code) ?? part.code;
  return "count" in part ? `${countInWords(part.count)} ${status}` : `those ${status} are of ${printedCount(part)}`;
}

/** How many courses of a type there were, and where they stand. */
export function coursesSentence({ courses }: Pick<InterventionTypeResult, "courses">): string {
  if (courses.kind === "withheld") {
    return "How many courses there were is not shown, since too few clients stand behind it.";
  }
  const told = courses.parts.filter((part) => "count" in part).map(partWords);
  const untold = courses.parts.filter((part) => "fewerThan" in part).map(partWords);
  const parts = [...(told.length === 0 ? [] : [listInWords(told)]), ...untold];
  return `About ${countInWords(courses.total)} courses${parts.length === 0 ? "" : `: ${parts.join("; ")}`}.`;
}

/** What a sentence adds where it rests on few courses, or few clients. */
export function restsOnFew({ count, of }: Behind): string {
  return count < few ? `; this rests on few ${of}` : "";
}
