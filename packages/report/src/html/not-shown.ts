import type { ReportContent } from "@rapport/analysis";
import type { Language } from "@rapport/language";
import type { Element } from "hast";
import { h } from "hastscript";

/** Groups that were agreed beforehand and of which nothing is shown, by name; nothing where there are none. */
export function notShown(
  language: Language,
  names: readonly string[],
  { fewestForStatistic }: ReportContent["policy"],
): readonly Element[] {
  if (names.length === 0) return [];
  const why = `since fewer than ${fewestForStatistic} clients stand behind each, or since showing it would give too much away`;
  return [h("p.quiet", `Not shown, ${why}: ${language.list(names)}.`)];
}
