import type { ReportContent } from "@rapport/analysis";
import type { Released } from "@rapport/disclosure";
import type { Language } from "@rapport/language";
import { english } from "@rapport/language";
import type { ReportPart } from "./report-format.js";
import { chartsList } from "./svg/charts-list.js";
import { reportCharts } from "./svg/report-charts.js";

/**
 * Every chart of the report's page as an SVG file of its own, with its title, description and source line, and `charts.json`,
 * which lists them. They are the same as in the page, in the colours for a light ground.
 * Texts and numbers are in `language`.
 *
 * Throws a TypeError where the content did not pass the airlock.
 */
export function renderSvg(report: Released<ReportContent>, language: Language = english): readonly ReportPart[] {
  const charts = reportCharts(language, report);
  return [
    ...charts.map(({ name, svg }) => ({ name: `${name}.svg`, content: svg })),
    chartsList(language, report, charts, "svg"),
  ];
}
