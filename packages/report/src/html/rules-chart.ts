import { printedValue } from "@rapport/analysis";
import type { InstrumentResult, MethodResult, ReportContent } from "@rapport/analysis";
import { sharesChart } from "@rapport/charts";
import type { SharesData, SharesRow } from "@rapport/charts";
import { derive } from "@rapport/disclosure";
import type { Released } from "@rapport/disclosure";
import type { Language } from "@rapport/language";
import type { Element } from "hast";
import { printedInWords } from "../prose/numbers.js";
import { partOf } from "../prose/outcome-sentences.js";
import { ruleInWords } from "../prose/rule-words.js";
import { rulePartLabel } from "../prose/score-parts.js";
import { intervalIn, withLine } from "./change-chart.js";
import { sourceLine } from "./source-line.js";

const looks = [
  ["improved", "first"],
  ["unchanged", "rest"],
  ["deteriorated", "second"],
  ["zero_before", "fourth"],
] as const;

/** A bar for one rule; `undefined` where no shares can be given, or parts that were rounded by themselves exceed the whole. */
function ruleRow(
  language: Language,
  { method, table, improvedOfScored }: MethodResult,
  fewest: number,
): SharesRow | undefined {
  if (table.kind === "withheld" || table.total < fewest) return undefined;
  const { total } = table;
  const counts = looks.map(([code]) => {
    const part = partOf(table, code);
    return [code, (part && printedValue(part)) ?? 0] as const;
  });
  if (counts.reduce((sum, [, count]) => sum + count, 0) > total) return undefined;
  return {
    label: ruleInWords(language, method),
    shares: Object.fromEntries(counts.map(([code, count]) => [code, count / total])),
    ...intervalIn(improvedOfScored, counts[0]?.[1] ?? 0, total),
  };
}

/** The bars of an instrument, one a rule; none unless two rules can be compared. */
export function rulesData(
  language: Language,
  { questions, policy: { fewestForPercent } }: Pick<ReportContent, "questions" | "policy">,
  instrument: string,
): SharesData {
  const rows = questions
    .flatMap((result) => (result.question === "outcomeChange" ? result.instruments : []))
    .filter(({ code }) => code === instrument)
    .flatMap(({ byMethod = [] }) => byMethod)
    .flatMap((rule) => ruleRow(language, rule, fewestForPercent) ?? []);
  return {
    categories: looks.map(([code, tone]) => ({ code, label: rulePartLabel(language, code), tone })),
    untold: language.say("change.untold"),
    rows: rows.length < 2 ? [] : rows,
  };
}

/** "By this rule 30 of 55 improved": what a bar shows, in words. */
function ruleSentence(language: Language, { method, table }: MethodResult): readonly string[] {
  const [improved, worse] = ["improved", "deteriorated"].map((code) => partOf(table, code));
  if (table.kind === "withheld" || !improved || !worse) return [];
  return [
    language.say("rules.row", {
      rule: ruleInWords(language, method),
      improved: printedInWords(language, improved),
      worse: printedInWords(language, worse),
      people: language.count(table.total),
    }),
  ];
}

/** One bar is told as well on a phone as on a page. */
const width = 340;

/** How the same people are told under each rule; `undefined` where there are not two rules to compare. */
export function rulesChart(
  language: Language,
  report: Released<ReportContent>,
  { code, label, byMethod = [] }: InstrumentResult,
  id: string,
): Element | undefined {
  const data = derive(report, (content) => rulesData(language, content, code));
  if (data.rows.length === 0) return undefined;
  return sharesChart(data, {
    id,
    width,
    language,
    title: language.say("rules.chartTitle"),
    subtitle: withLine(language, report, language.label(label), data.rows),
    source: sourceLine(language, report),
    description: byMethod.flatMap((rule) => ruleSentence(language, rule)).join(" "),
  });
}
