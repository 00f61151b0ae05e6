import type { ReportContent } from "@rapport/analysis";
import type { Language } from "@rapport/language";
import type { Element } from "hast";
import { h } from "hastscript";

/** Groups that were agreed beforehand and of which nothing is shown, by name; nothing where there are none. */
export function notShown(
  { say, count, list }: Language,
  names: readonly string[],
  { fewestForStatistic }: ReportContent["policy"],
): readonly Element[] {
  if (names.length === 0) return [];
  return [h("p.quiet", say("table.groupsNotShown", { fewest: count(fewestForStatistic), names: list(names) }))];
}
