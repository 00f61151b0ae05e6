import type { InterventionTypeResult } from "@rapport/analysis";
import type { PrintedCount } from "@rapport/disclosure";
import type { Language } from "@rapport/language";
import { printedInWords } from "./numbers.js";

/** Where those courses stand that are a part of all. */
export function courseStatus({ say }: Language, part: string): string {
  return say("course.status", { status: part });
}

function partWords(language: Language, part: PrintedCount & { readonly code: string }): string {
  return language.say("course.part", {
    count: printedInWords(language, part),
    status: courseStatus(language, part.code),
  });
}

/** How many courses of a type there were, and where they stand. */
export function coursesSentence(language: Language, { courses }: Pick<InterventionTypeResult, "courses">): string {
  const { say, list } = language;
  if (courses.kind === "withheld") return say("course.withheld");
  const { total, parts } = courses;
  const told = parts.filter((part) => !("impossible" in part)).map((part) => partWords(language, part));
  return told.length === 0 ? say("course.total", { total }) : say("course.totalOf", { total, parts: list(told) });
}
