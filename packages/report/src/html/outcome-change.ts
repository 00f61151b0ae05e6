import type { OutcomeChangeResult, ReportContent } from "@rapport/analysis";
import type { Released } from "@rapport/disclosure";
import type { Language } from "@rapport/language";
import type { Element } from "hast";
import { h } from "hastscript";
import { questionName } from "../prose/questions.js";
import { changeChart, changeData } from "./change-chart.js";
import { chartFigure } from "./chart-figure.js";
import type { Section } from "./content.js";
import { instrumentArticle } from "./instrument-article.js";
import { notShown } from "./not-shown.js";

const outcomeChangeId = "outcome-change";

/** The id of an instrument's part of the page; by place, since a code may hold anything. */
export function instrumentId(at: number): string {
  return `instrument-${at + 1}`;
}

function chartPart(
  language: Language,
  report: Released<ReportContent>,
  { instruments }: OutcomeChangeResult,
): readonly Element[] {
  const { rows } = changeData(language, report);
  if (rows.length === 0) return [];
  const first = instruments.findIndex(({ label }) => rows.some((row) => row.label === label));
  const chart = (kind: string, width: number) => changeChart(language, report, { id: `change-${kind}`, width });
  const caption =
    "How to read this: a change is reliable when it is larger than the measure\u2019s own inexactness would explain. That a score improved during treatment does not show that treatment was the cause.";
  return [
    chartFigure(language, {
      wide: chart("wide", 720),
      narrow: chart("narrow", 340),
      caption,
      tableId: `${instrumentId(first)}-counts`,
    }),
  ];
}

/** How scores change from before treatment to its end (P7.3). */
export function outcomeChangeSection(
  language: Language,
  report: Released<ReportContent>,
  result: OutcomeChangeResult,
): Section {
  const heading = questionName(language, "outcomeChange");
  const { instruments, withheld, level } = result;
  const measure = `Last score on or before the first day of treatment against the score at its end, by measure. Numbers in brackets are ${language.percent(level)} intervals.`;
  const { fewestForStatistic } = report.policy;
  const empty =
    "The records hold no scores, or too few, on any one measure that Rapport knows, so no change can be shown.";
  const unnamed = `Measures that fewer than ${fewestForStatistic} people completed are not named, since which ones a practice uses is not agreed beforehand.`;
  const element = h("section", { id: outcomeChangeId, ariaLabelledBy: [`${outcomeChangeId}-heading`] }, [
    h("h2", { id: `${outcomeChangeId}-heading` }, heading),
    h("p.measure", measure),
    ...(instruments.length === 0 ? [h("p", empty)] : chartPart(language, report, result)),
    ...instruments.map((instrument, at) => instrumentArticle(language, instrument, level, instrumentId(at))),
    ...notShown(
      language,
      withheld.map(({ label }) => label),
      report.policy,
    ),
    h("p.quiet", unnamed),
  ]);
  return { id: outcomeChangeId, heading, element };
}
