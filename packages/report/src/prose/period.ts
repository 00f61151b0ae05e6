import type { OpenedPeriod } from "@rapport/analysis";
import { dayInWords } from "./day.js";

/** "episodes opened from 1 January to …"; undefined where all are in a report. */
export function periodInWords({ from, to }: OpenedPeriod = {}): string | undefined {
  if (from !== undefined && to !== undefined) return `episodes opened from ${dayInWords(from)} to ${dayInWords(to)}`;
  if (from !== undefined) return `episodes opened from ${dayInWords(from)} on`;
  return to === undefined ? undefined : `episodes opened by ${dayInWords(to)}`;
}
