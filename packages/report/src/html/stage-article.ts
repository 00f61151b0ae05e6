import type { ReportContent, StageResult, TimeInStageResult } from "@rapport/analysis";
import type { Released } from "@rapport/disclosure";
import type { Language } from "@rapport/language";
import type { Element } from "hast";
import { h } from "hastscript";
import { curvedStages } from "../curved-stages.js";
import { stageFinding } from "../prose/stage-sentences.js";
import { chartFigure } from "./chart-figure.js";
import { details } from "./details.js";
import { stageChart } from "./stage-chart.js";
import { curveTable, staysTable } from "./stage-tables.js";

/** The finding about one stage as a heading, its curve, or a sentence that says why there is none. */
export function stageArticle(
  language: Language,
  report: Released<ReportContent>,
  stage: StageResult,
  id: string,
): Element {
  const heading = h("h3", { id }, stageFinding(language, stage));
  const [curved] = curvedStages({ stages: [stage] });
  if (!curved) {
    return h("article.stage", [heading, h("p.quiet", language.say("stays.noLine"))]);
  }
  const chart = stageChart(language, report, curved, `${id}-chart`);
  return h("article.stage", [heading, chartFigure(language, { wide: chart, caption: "", tableId: `${id}-curve` })]);
}

/** The figures of one stage, to be opened. */
export function stageDetails(
  language: Language,
  stage: StageResult,
  { labels, level }: TimeInStageResult,
  id: string,
): Element {
  return details(language.say("table.figuresOf", { name: language.label(stage.label) }), [
    ...(stage.curve ? [curveTable(language, stage, stage.curve, level, `${id}-curve`)] : []),
    staysTable(language, stage, labels, `${id}-stays`),
  ]);
}
