import type { InterventionTypeResult, MetricResult, ReportContent } from "@rapport/analysis";
import type { Released } from "@rapport/disclosure";
import type { Language } from "@rapport/language";
import type { Element } from "hast";
import { h } from "hastscript";
import { practiceFigures } from "../practice-figures.js";
import type { PracticeFigure } from "../practice-figures.js";
import { aboutGroup } from "../prose/about-group.js";
import { authorText } from "../prose/author-text.js";
import { coursesSentence } from "../prose/course-sentences.js";
import { practiceFinding } from "../prose/practice-findings.js";
import { chartFigure } from "./chart-figure.js";
import { details } from "./details.js";
import { figureChart } from "./figure-charts.js";
import { figureDetails, figuresTable, hiddenFigures, placedFigures } from "./figure-parts.js";
import type { Placed } from "./figure-parts.js";
import { practiceId, practiceTableId } from "./practice-id.js";
import { stepsChart } from "./steps-chart.js";
import { stepsTable } from "./steps-table.js";

/** The figure of a type, found by the places of both. */
export function practiceFigureIn(
  language: Language,
  { questions }: ReportContent,
  at: number,
  figureAt: number,
): PracticeFigure | undefined {
  const types = questions.flatMap((result) => (result.question === "pluginMetrics" ? result.types : []));
  const type = types[at];
  return type && practiceFigures(language, type)[figureAt];
}

interface Drawn {
  readonly placed: Placed;
  readonly chart: Element;
  /** The metric of a chart of steps. */
  readonly steps?: MetricResult;
}

/** What is worth drawing first: what was reached over time, then steps, then levels in an order, then other levels. */
function rank({ placed: { figure }, steps }: Drawn): number {
  const { shown } = figure;
  if (shown.kind === "clock") return 0;
  if (steps) return 1;
  return shown.kind === "shares" && shown.ordered ? 2 : 3;
}

/** The figure that is drawn: more of them make a page that nobody reads, and all of them stand in the table. */
function drawnOf(
  language: Language,
  report: Released<ReportContent>,
  at: number,
  shown: readonly Placed[],
): Drawn | undefined {
  const drawn = shown.flatMap((placed): readonly Drawn[] => {
    const { figureAt } = placed;
    const id = `${practiceId(at)}-chart-${figureAt + 1}`;
    const figureIn = (content: ReportContent) => practiceFigureIn(language, content, at, figureAt);
    const stairs = stepsChart(language, report, figureIn, id);
    const steps = figureIn(report)?.metric;
    if (stairs && steps) return [{ placed, chart: stairs, steps }];
    const chart = figureChart(language, report, figureIn, id);
    return chart ? [{ placed, chart }] : [];
  });
  return drawn.toSorted((a, b) => rank(a) - rank(b))[0];
}

/** Its levels or its line are in a table. Those of the others are in the report's other formats, unless none can be drawn. */
function chartParts(
  language: Language,
  report: Released<ReportContent>,
  { placed, chart, steps }: Drawn,
  { label, level, at }: { readonly label: string; readonly level: number; readonly at: number },
): readonly Element[] {
  const tableIdOf = (figureAt: number) => practiceTableId(at, figureAt);
  const about = aboutGroup(language, label, language.say("steps.table"));
  return [
    h("div.figure-charts", [chartFigure(language, { wide: chart, caption: "", tableId: tableIdOf(placed.figureAt) })]),
    ...(steps
      ? [
          details(
            about,
            stepsTable(language, steps, { caption: placed.figure.name, level, id: tableIdOf(placed.figureAt) }),
          ),
        ]
      : figureDetails(language, report, [placed], { label, level, tableIdOf })),
  ];
}

/** The finding about one intervention type, what it is, its courses, a chart, and every figure in a table. */
export function practiceArticle(
  language: Language,
  report: Released<ReportContent>,
  type: InterventionTypeResult,
  { at, level, isDrawn }: { readonly at: number; readonly level: number; readonly isDrawn: boolean },
): Element {
  const id = practiceId(at);
  const label = authorText(language.label(type.label));
  const placed = placedFigures(practiceFigures(language, type));
  const drawn = isDrawn ? drawnOf(language, report, at, placed.shown) : undefined;
  const tableIdOf = (figureAt: number) => practiceTableId(at, figureAt);
  const instead = isDrawn && !drawn ? figureDetails(language, report, placed.shown, { label, level, tableIdOf }) : [];
  return h("article.practice", [
    h("h3", { id }, practiceFinding(language, type)),
    h("p.quiet", authorText(language.label(type.description))),
    h("p", coursesSentence(language, type)),
    ...(type.metrics.length === 0 ? [h("p.quiet", language.say("practice.noFigures"))] : []),
    ...(drawn ? chartParts(language, report, drawn, { label, level, at }) : []),
    ...figuresTable(
      language,
      aboutGroup(language, label, language.say("practice.allFigures")),
      placed.shown,
      `${id}-figures`,
    ),
    ...instead,
    ...hiddenFigures(language, placed),
  ]);
}
