import type { ReportContent } from "@rapport/analysis";
import { dayInWords } from "../prose/day.js";

/** The line at a chart's foot: whose numbers, as of when, and how they were rounded. */
export function sourceLine({ practice, asOf, policy }: ReportContent): string {
  const who = practice === undefined ? [] : [practice];
  return [...who, `as of ${dayInWords(asOf)}`, `counts rounded to ${policy.base}`].join(" \u00b7 ");
}
