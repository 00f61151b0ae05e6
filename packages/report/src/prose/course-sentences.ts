import type { InterventionTypeResult } from "@rapport/analysis";
import type { PrintedCount } from "@rapport/disclosure";
import type { Language } from "@rapport/language";
import { printedInWords } from "./numbers.js";

const statuses = new Map([
  ["completed", "completed"],
  ["stopped", "stopped early"],
  ["ongoing", "still going on"],
]);

/** Where those courses stand that are a part of all. */
export function courseStatus(part: string): string {
  return statuses.get(part) ?? part;
}

function partWords(language: Language, part: PrintedCount & { readonly code: string }): string {
  return `${printedInWords(language, part)} ${courseStatus(part.code)}`;
}

/** How many courses of a type there were, and where they stand. */
export function coursesSentence(language: Language, { courses }: Pick<InterventionTypeResult, "courses">): string {
  if (courses.kind === "withheld") {
    return "How many courses there were is not shown, since too few clients stand behind it.";
  }
  const parts = language.list(
    courses.parts.filter((part) => !("impossible" in part)).map((part) => partWords(language, part)),
  );
  return `About ${language.count(courses.total)} courses${parts === "" ? "" : `: ${parts}`}.`;
}
