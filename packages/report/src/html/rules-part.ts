import type { InstrumentResult, MethodResult, ReportContent } from "@rapport/analysis";
import type { Released } from "@rapport/disclosure";
import type { Language } from "@rapport/language";
import type { Element } from "hast";
import { printedCount } from "../prose/numbers.js";
import { partOf } from "../prose/outcome-sentences.js";
import { ruleInWords } from "../prose/rule-words.js";
import { rulePartLabel } from "../prose/score-parts.js";
import { chartFigure } from "./chart-figure.js";
import { dataTable } from "./data-table.js";
import { details } from "./details.js";
import { rulesChart } from "./rules-chart.js";
import { shareCell } from "./share-cell.js";

const usualParts = ["improved", "unchanged", "deteriorated"] as const;
const zeroBefore = "zero_before";

/** The counts of one rule, and the share that improved with its interval. */
function ruleRow(
  language: Language,
  { method, table, improvedOfScored }: MethodResult,
  parts: readonly string[],
): readonly [string, ...string[]] {
  const { say } = language;
  const counts = parts.map((code) => {
    if (table.kind === "withheld") return say("table.notShown");
    const part = partOf(table, code);
    if (part !== undefined) return printedCount(language, part);
    // Only a percentage of the first score knows those who began at 0.
    return code === zeroBefore ? "\u2013" : say("table.notShown");
  });
  return [ruleInWords(language, method), ...counts, shareCell(language, improvedOfScored)];
}

function rulesTable(
  language: Language,
  { label, byMethod = [] }: InstrumentResult,
  level: number,
  id: string,
): Element {
  const { say } = language;
  const isTold = byMethod.some(({ table }) => partOf(table, zeroBefore) !== undefined);
  const parts = [...usualParts, ...(isTold ? [zeroBefore] : [])];
  const caption = say("group.about", { group: language.label(label), words: say("rules.first") });
  return dataTable({
    id,
    caption,
    columns: [
      say("rules.rule"),
      ...parts.map((part) => rulePartLabel(language, part)),
      say("rules.shareImproved", { level: language.percent(level) }),
    ],
    rows: byMethod.map((rule) => ruleRow(language, rule, parts)),
  });
}

/** How many are told to have improved under each rule, to be opened; nothing where there is one rule or none. */
export function rulesPart(
  language: Language,
  report: Released<ReportContent>,
  instrument: InstrumentResult,
  { level, id }: { readonly level: number; readonly id: string },
): readonly Element[] {
  const { byMethod = [] } = instrument;
  if (byMethod.length < 2) return [];
  const tableId = `${id}-rules`;
  const [first] = byMethod.flatMap(({ table }) => (table.kind === "breakdown" ? [table] : []));
  if (first === undefined) return [];
  const { say } = language;
  const chart = rulesChart(language, report, instrument, `${id}-rules-chart`);
  const words = language.within(say("rules.heading", { people: first.total }));
  return [
    details(say("group.about", { group: language.label(instrument.label), words }), [
      ...(chart ? [chartFigure(language, { wide: chart, caption: "", tableId })] : []),
      rulesTable(language, instrument, level, tableId),
    ]),
  ];
}
