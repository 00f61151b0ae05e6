import type { MetricResult, ReportContent } from "@rapport/analysis";
import type { Released } from "@rapport/disclosure";
import type { Language } from "@rapport/language";
import type { Element } from "hast";
import { h } from "hastscript";
import { practiceFigures } from "../practice-figures.js";
import type { PracticeFigure } from "../practice-figures.js";
import { aboutGroup } from "../prose/about-group.js";
import { chartFigure } from "./chart-figure.js";
import { details } from "./details.js";
import { figureChart } from "./figure-charts.js";
import { figureDetails } from "./figure-parts.js";
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

/** A figure that is drawn. */
export interface Drawn {
  readonly placed: Placed;
  readonly chart: Element;
  /** The metric of a chart of steps. */
  readonly steps?: MetricResult;
}

/** What is worth drawing first: how far courses got, then what was reached over time, then levels in an order, then other levels. */
function rank({ placed: { figure }, steps }: Drawn): number {
  const { shown } = figure;
  if (steps) return 0;
  if (shown.kind === "clock") return 1;
  return shown.kind === "shares" && shown.ordered ? 2 : 3;
}

/** The figure that is drawn: more of them make a page that nobody reads, and all of them stand in the table. */
export function drawnOf(
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
export function chartParts(
  language: Language,
  report: Released<ReportContent>,
  { placed, chart, steps }: Drawn,
  { label, level, at }: { readonly label: string; readonly level: number; readonly at: number },
): readonly Element[] {
  const { figure, figureAt } = placed;
  const tableIdOf = (place: number) => practiceTableId(at, place);
  const about = aboutGroup(language, label, language.within(language.say("steps.table")));
  return [
    h("div.figure-charts", [chartFigure(language, { wide: chart, caption: "", tableId: tableIdOf(figureAt) })]),
    ...(steps
      ? [
          details(
            about,
            stepsTable(language, steps, {
              caption: language.say("table.groupAndFigure", { group: label, figure: figure.name }),
              level,
              id: tableIdOf(figureAt),
            }),
          ),
        ]
      : figureDetails(language, report, [placed], { label, level, tableIdOf })),
  ];
}
