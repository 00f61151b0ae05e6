import type { ReportContent } from "@rapport/analysis";
import type { Released } from "@rapport/disclosure";
import { english } from "@rapport/language";
import { drawnLook } from "./look/drawn-look.js";
import type { RenderOptions } from "./render-options.js";
import type { ReportPart } from "./report-format.js";
import { chartsList } from "./svg/charts-list.js";
import { reportCharts } from "./svg/report-charts.js";

/**
 * Every chart of the report's page as an SVG file of its own, with its title, description and source line, and `charts.json`,
 * which lists them. They are the same as in the page, in the colours for a light ground.
 * Texts and numbers are in `language`.
 *
 * Throws a TypeError where the content did not pass the airlock, and a `LookError` where the look cannot be used.
 */
export function renderSvg(
  report: Released<ReportContent>,
  { language = english, look }: RenderOptions = {},
): readonly ReportPart[] {
  const charts = reportCharts(language, report, drawnLook(look));
  return [
    ...charts.map(({ name, svg }) => ({ name: `${name}.svg`, content: svg })),
    chartsList(language, report, charts, "svg"),
  ];
}
