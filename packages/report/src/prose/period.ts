import type { Language } from "@rapport/language";
import type { OpenedPeriod } from "@rapport/analysis";
import { dayInWords } from "./day.js";

/** "episodes opened from 1 January to …"; undefined where all are in a report. */
export function periodInWords(language: Language, { from, to }: OpenedPeriod = {}): string | undefined {
  if (from !== undefined && to !== undefined)
    return `episodes opened from ${dayInWords(language, from)} to ${dayInWords(language, to)}`;
  if (from !== undefined) return `episodes opened from ${dayInWords(language, from)} on`;
  return to === undefined ? undefined : `episodes opened by ${dayInWords(language, to)}`;
}
