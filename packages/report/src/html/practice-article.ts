import type { InterventionTypeResult, ReportContent } from "@rapport/analysis";
import type { Released } from "@rapport/disclosure";
import type { Element } from "hast";
import { h } from "hastscript";
import { isWithheld, practiceFigures } from "../practice-figures.js";
import type { PracticeFigure } from "../practice-figures.js";
import { authorText } from "../prose/author-text.js";
import { behindInWords, coursesSentence } from "../prose/course-sentences.js";
import { behind, figureInWords } from "../prose/figure-words.js";
import { listInWords } from "../prose/numbers.js";
import { practiceFinding } from "../prose/practice-findings.js";
import { chartFigure } from "./chart-figure.js";
import { dataTable } from "./data-table.js";
import { details } from "./details.js";
import { practiceChart } from "./practice-charts.js";
import { practiceId, practiceTableId } from "./practice-id.js";
import { practiceTable } from "./practice-tables.js";

interface Placed {
  readonly figure: PracticeFigure;
  readonly figureAt: number;
}

function figuresTable(label: string, shown: readonly Placed[], id: string): Element {
  return dataTable({
    id,
    className: "figures",
    caption: `${label}: all figures`,
    columns: ["Figure, and what counts", "Value", "Out of"],
    rows: shown.map(({ figure }) => {
      const people = behind(figure);
      const head = [figure.name, h("span.counts", figure.counts)];
      return [head, figureInWords(figure), people ? behindInWords(people) : "\u2013"];
    }),
  });
}

function hiddenSentence(hidden: readonly Placed[], all: number): string {
  const names = listInWords(hidden.map(({ figure }) => figure.name));
  const why = "since too few clients stand behind";
  return hidden.length === all
    ? `None of its figures can be shown, ${why} them: ${names}.`
    : `Not shown, ${why} each: ${names}.`;
}

function chartsOf(report: Released<ReportContent>, at: number, shown: readonly Placed[]): readonly Element[] {
  const charts = shown.flatMap(({ figureAt }) => {
    const chart = practiceChart(report, { at, figureAt }, `${practiceId(at)}-chart-${figureAt + 1}`);
    return chart ? [chartFigure({ wide: chart, caption: "", tableId: practiceTableId(at, figureAt) })] : [];
  });
  return charts.length === 0 ? [] : [h("div.practice-charts", charts)];
}

/** The finding about one intervention type, what it is, its courses, its charts, and every figure in a table. */
export function practiceArticle(
  report: Released<ReportContent>,
  type: InterventionTypeResult,
  at: number,
  level: number,
): Element {
  const id = practiceId(at);
  const label = authorText(type.label);
  const placed = practiceFigures(type).map((figure, figureAt): Placed => ({ figure, figureAt }));
  const shown = placed.filter(({ figure }) => !isWithheld(figure));
  const hidden = placed.filter(({ figure }) => isWithheld(figure));
  const tables = shown.flatMap(({ figure, figureAt }) => {
    const table = practiceTable(
      figure,
      { label, level, fewestForPercent: report.policy.fewestForPercent },
      practiceTableId(at, figureAt),
    );
    return table ? [table] : [];
  });
  return h("article.practice", [
    h("h3", { id }, practiceFinding(type)),
    h("p.quiet", authorText(type.description)),
    h("p", coursesSentence(type)),
    ...(placed.length === 0 ? [h("p.quiet", "Its author asks for no figures beside the courses.")] : []),
    ...chartsOf(report, at, shown),
    ...(shown.length === 0 ? [] : [figuresTable(label, shown, `${id}-figures`)]),
    ...(tables.length === 0 ? [] : [details(`${label}: levels and lines in tables`, tables)]),
    ...(hidden.length === 0 ? [] : [h("p.quiet", hiddenSentence(hidden, placed.length))]),
  ]);
}
