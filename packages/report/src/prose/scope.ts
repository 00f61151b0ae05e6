import type { ReportContent } from "@rapport/analysis";
import type { Language } from "@rapport/language";
import { periodInWords } from "./period.js";
import { practicesInWords } from "./practices.js";

/** Which of all records a report is on: practices of a network, and a period; none where it is on all of one practice. */
export function scopeInWords(
  language: Language,
  { practices, opened }: Pick<ReportContent, "practices" | "opened">,
): readonly string[] {
  return [practicesInWords(language, practices), periodInWords(language, opened)].filter((each) => each !== undefined);
}
