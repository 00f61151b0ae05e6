import type { Comparison, ReportContent } from "@rapport/analysis";
import type { Released } from "@rapport/disclosure";
import type { Language } from "@rapport/language";
import type { Element } from "hast";
import { h } from "hastscript";
import { chartFigure } from "../html/chart-figure.js";
import type { Section } from "../html/content.js";
import { dataTable } from "../html/data-table.js";
import { aboutPrinted } from "../prose/numbers.js";
import { periodInWords } from "../prose/period.js";
import { upperFirst } from "../prose/upper-first.js";
import { comparisonChart } from "./comparison-chart.js";
import { comparedName, differenceOrWhy, earlierInWords, valueAndCount } from "./comparison-words.js";

export const comparisonId = "comparison";
const tableId = `${comparisonId}-figures`;

function measure(language: Language, { opened, asOf }: ReportContent, comparison: Comparison): string {
  return language.say("comparison.measure", {
    now: periodInWords(language, opened) ?? "",
    nowDay: language.day(asOf),
    before: earlierInWords(language, comparison),
    thenDay: language.day(comparison.asOf),
  });
}

function chartPart(language: Language, report: Released<ReportContent>, comparison: Comparison): readonly Element[] {
  const chart = (kind: string, width: number) =>
    comparisonChart(language, report, comparison, { id: `${comparisonId}-${kind}`, width });
  const [wide, narrow] = [chart("wide", 720), chart("narrow", 340)];
  if (!wide || !narrow) return [];
  return [chartFigure(language, { wide, narrow, caption: language.say("comparison.reading"), tableId })];
}

function tablePart(language: Language, comparison: Comparison): Element {
  const { say, percent } = language;
  return dataTable({
    id: tableId,
    className: "periods",
    caption: say("comparison.tableCaption", { level: percent(comparison.level) }),
    columns: [say("comparison.figure"), say("comparison.then"), say("comparison.now"), say("comparison.difference")],
    rows: comparison.figures.map((each) => [
      comparedName(language, each),
      valueAndCount(language, each.unit, each.before),
      valueAndCount(language, each.unit, each.now),
      differenceOrWhy(language, each),
    ]),
  });
}

/** The key figures of an earlier period beside those of the report. */
export function comparisonSection(
  language: Language,
  report: Released<ReportContent>,
  comparison: Comparison,
): Section {
  const { say } = language;
  const { clients, episodes } = comparison.population;
  const heading = say("comparison.heading", { period: earlierInWords(language, comparison) });
  const counted = { clients: aboutPrinted(language, clients), episodes: aboutPrinted(language, episodes) };
  const { differences, apart, equallyLong, figures } = comparison;
  const element = h("section", { id: comparisonId, ariaLabelledBy: [`${comparisonId}-heading`] }, [
    h("h2", { id: `${comparisonId}-heading` }, heading),
    h("p.measure", measure(language, report, comparison)),
    h("p", upperFirst(say("comparison.thenCounts", counted))),
    ...(figures.length === 0
      ? [h("p", say("comparison.nothing"))]
      : [
          h("p", `${say("comparison.summary", { differences, apart })} ${say("comparison.caution")}`),
          ...(equallyLong ? [] : [h("p", say("comparison.unequal"))]),
          ...chartPart(language, report, comparison),
          tablePart(language, comparison),
        ]),
  ]);
  return { id: comparisonId, heading, element };
}
