import type { InstrumentResult, OutcomeChangeResult, ReportContent } from "@rapport/analysis";
import type { Released } from "@rapport/disclosure";
import type { Language } from "@rapport/language";
import type { Element } from "hast";
import { h } from "hastscript";
import { questionName } from "../prose/questions.js";
import { changeChart, changeData } from "./change-chart.js";
import { chartFigure } from "./chart-figure.js";
import type { Section } from "./content.js";
import { drawnDistributions } from "./distribution-chart.js";
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
  return [
    chartFigure(language, {
      wide: chart("wide", 720),
      narrow: chart("narrow", 340),
      caption: language.say("scores.reading"),
      tableId: `${instrumentId(first)}-counts`,
    }),
  ];
}

/** The place of the instrument that most people have both scores on: distributions of all of them are in the other formats. */
function mostScored(instruments: readonly InstrumentResult[], fewest: number): number {
  const totals = instruments.map((instrument) => drawnDistributions(instrument, fewest)?.before.total ?? 0);
  return totals.indexOf(Math.max(0, ...totals));
}

/** How scores change from before treatment to its end (P7.3). */
export function outcomeChangeSection(
  language: Language,
  report: Released<ReportContent>,
  result: OutcomeChangeResult,
): Section {
  const heading = questionName(language, "outcomeChange");
  const { instruments, withheld, level } = result;
  const drawn = mostScored(instruments, report.policy.fewestForPercent);
  const { say } = language;
  const measure = `${say("scores.measure")} ${say("page.brackets", { level: language.percent(level) })}`;
  const unnamed = say("scores.unnamed", { fewest: language.count(report.policy.fewestForStatistic) });
  const element = h("section", { id: outcomeChangeId, ariaLabelledBy: [`${outcomeChangeId}-heading`] }, [
    h("h2", { id: `${outcomeChangeId}-heading` }, heading),
    h("p.measure", measure),
    ...(instruments.length === 0 ? [h("p", say("scores.none"))] : chartPart(language, report, result)),
    ...instruments.map((instrument, at) =>
      instrumentArticle(language, report, instrument, { level, id: instrumentId(at), isDrawn: at === drawn }),
    ),
    ...notShown(
      language,
      withheld.map(({ label }) => language.label(label)),
      report.policy,
    ),
    h("p.quiet", unnamed),
  ]);
  return { id: outcomeChangeId, heading, element };
}
