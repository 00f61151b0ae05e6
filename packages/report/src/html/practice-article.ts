import type { InterventionTypeResult, ReportContent } from "@rapport/analysis";
import type { Released } from "@rapport/disclosure";
import type { Element } from "hast";
import { h } from "hastscript";
import type { ShownFigure } from "../figures/shown-figure.js";
import { practiceFigures } from "../practice-figures.js";
import { authorText } from "../prose/author-text.js";
import { coursesSentence } from "../prose/course-sentences.js";
import { practiceFinding } from "../prose/practice-findings.js";
import { chartFigure } from "./chart-figure.js";
import { figureChart } from "./figure-charts.js";
import { figureDetails, figuresTable, hiddenFigures, placedFigures } from "./figure-parts.js";
import type { Placed } from "./figure-parts.js";
import { practiceId, practiceTableId } from "./practice-id.js";

/** The figure of a type, found by the places of both. */
export function practiceFigureIn({ questions }: ReportContent, at: number, figureAt: number): ShownFigure | undefined {
  const types = questions.flatMap((result) => (result.question === "pluginMetrics" ? result.types : []));
  const type = types[at];
  return type && practiceFigures(type)[figureAt];
}

/** More of them make a page that nobody reads; all figures are in tables. */
const mostCharts = 2;

/** What is worth drawing first: what was reached over time, then levels in an order, then other levels. */
function rank({ figure: { shown } }: Placed): number {
  if (shown.kind === "clock") return 0;
  return shown.kind === "shares" && shown.ordered ? 1 : 2;
}

function chartsOf(report: Released<ReportContent>, at: number, shown: readonly Placed[]): readonly Element[] {
  const drawn = shown.flatMap((placed) => {
    const { figureAt } = placed;
    const id = `${practiceId(at)}-chart-${figureAt + 1}`;
    const chart = figureChart(report, (content) => practiceFigureIn(content, at, figureAt), id);
    return chart ? [{ placed, chart }] : [];
  });
  const charts = drawn
    .toSorted((a, b) => rank(a.placed) - rank(b.placed))
    .slice(0, mostCharts)
    .toSorted((a, b) => a.placed.figureAt - b.placed.figureAt)
    .map(({ placed, chart }) =>
      chartFigure({ wide: chart, caption: "", tableId: practiceTableId(at, placed.figureAt) }),
    );
  return charts.length === 0 ? [] : [h("div.figure-charts", charts)];
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
  const placed = placedFigures(practiceFigures(type));
  return h("article.practice", [
    h("h3", { id }, practiceFinding(type)),
    h("p.quiet", authorText(type.description)),
    h("p", coursesSentence(type)),
    ...(type.metrics.length === 0 ? [h("p.quiet", "Its author asks for no figures beside the courses.")] : []),
    ...chartsOf(report, at, placed.shown),
    ...figuresTable(`${label}: all figures`, placed.shown, `${id}-figures`),
    ...figureDetails(report, placed.shown, {
      label,
      level,
      tableIdOf: (figureAt) => practiceTableId(at, figureAt),
    }),
    ...hiddenFigures(placed),
  ]);
}
